import type { OpenVraag, SchaalVraag } from './vraag.ts'

/** The only group after a meeting: as who somebody came is not asked. */
export const deelnemerGroep = 'deelnemer'

/** How many days people can answer after the codes were handed out. */
export const evaluatieDagen = 7

/** Asked of everybody who was at a meeting. Being heard comes first: it is what people miss most. */
export const evaluatievragen: readonly SchaalVraag[] = [
  {
    id: 'voelde-gehoord',
    soort: 'mate',
    voor: 'iedereen',
    kort: { nl: 'Gehoord', en: 'Being heard' },
    tekst: { nl: 'Voelde je je gehoord?', en: 'Did you feel heard?' },
  },
  {
    id: 'durven-zeggen',
    soort: 'kort',
    voor: 'iedereen',
    kort: { nl: 'Durven zeggen', en: 'Speaking up' },
    tekst: { nl: 'Durfde je te zeggen wat je vond?', en: 'Did you dare to say what you thought?' },
  },
  {
    id: 'wat-ermee-gebeurt',
    soort: 'kort',
    voor: 'iedereen',
    kort: { nl: 'Wat ermee gebeurt', en: 'What happens with it' },
    tekst: {
      nl: 'Weet je wat er gebeurt met wat je zei?',
      en: 'Do you know what happens with what you said?',
    },
  },
  {
    id: 'goed-te-volgen',
    soort: 'kort',
    voor: 'iedereen',
    kort: { nl: 'Goed te volgen', en: 'Easy to follow' },
    tekst: { nl: 'Kon je het goed volgen?', en: 'Could you follow it well?' },
    uitleg: {
      nl: 'Denk aan de woorden, het tempo en de pauzes.',
      en: 'Think of the words, the pace and the breaks.',
    },
  },
]

export const evaluatieOpenVraag: OpenVraag = {
  id: 'volgende-keer',
  soort: 'open',
  kort: { nl: 'Volgende keer', en: 'Next time' },
  tekst: { nl: 'Wat moet de volgende keer anders?', en: 'What should be different next time?' },
  uitleg: {
    nl: 'Noem geen namen of andere dingen waaraan mensen te herkennen zijn. Ook niet van jezelf.',
    en: 'Do not name people or other things by which people can be recognised. Not yourself either.',
  },
}
