import type { SchaalVraag } from './vraag.ts'

/** What only this group can tell. Shown only when groups are shown apart. */
export const groepsvragen: readonly SchaalVraag[] = [
  {
    id: 'begeleiding-pleegzorg',
    soort: 'vijf',
    voor: ['pleegouder'],
    kort: { nl: 'Pleegzorgbegeleiding', en: 'Foster-care support' },
    tekst: {
      nl: 'Hoe gaat het met de begeleiding van jouw gezin?',
      en: 'How does the support of your family go?',
    },
  },
  {
    id: 'even-vrij',
    soort: 'drie',
    voor: ['pleegouder', 'gezinshuisouder'],
    kort: { nl: 'Even vrij', en: 'Time off' },
    tekst: {
      nl: 'Hoe gaat het met af en toe vrij zijn van de zorg?',
      en: 'How does having time off from caring now and then go?',
    },
  },
  {
    id: 'steun-gezinshuis',
    soort: 'vijf',
    voor: ['gezinshuisouder'],
    kort: { nl: 'Steun voor het gezinshuis', en: 'Support for the family home' },
    tekst: {
      nl: 'Hoe gaat het met de steun voor jouw gezinshuis?',
      en: 'How does the support for your family home go?',
    },
  },
  {
    id: 'hulp-voor-ouders',
    soort: 'vijf',
    voor: ['ouder'],
    kort: { nl: 'Hulp voor ouders', en: 'Help for parents' },
    tekst: {
      nl: 'Hoe gaat het met de hulp voor jou als ouder?',
      en: 'How does the help for you as a parent go?',
    },
    uitleg: {
      nl: 'Hulp om het thuis beter te laten gaan, nu je kind ergens anders woont.',
      en: 'Help to make things better at home, now that your child lives elsewhere.',
    },
  },
  {
    id: 'ouder-blijven',
    soort: 'drie',
    voor: ['ouder'],
    kort: { nl: 'Ouder blijven', en: 'Staying a parent' },
    tekst: {
      nl: 'Hoe gaat het met ouder blijven als je kind niet thuis woont?',
      en: 'How does staying a parent go while your child lives elsewhere?',
    },
  },
  {
    id: 'gewoon-leven',
    soort: 'drie',
    voor: ['pleegkind'],
    kort: { nl: 'Gewoon leven', en: 'Ordinary life' },
    tekst: {
      nl: 'Hoe gaat het met gewoon jong zijn?',
      en: 'How does just being young go?',
    },
    uitleg: {
      nl: 'Logeren, sporten, vrienden: kan dat zonder dat je er steeds toestemming voor moet vragen?',
      en: 'Staying over, sports, friends: can you do that without asking permission all the time?',
    },
  },
  {
    id: 'iemand-om-mee-te-praten',
    soort: 'drie',
    voor: ['pleegkind', 'eigen-kind'],
    kort: { nl: 'Iemand om mee te praten', en: 'Someone to talk to' },
    tekst: {
      nl: 'Hoe gaat het met iemand hebben om mee te praten?',
      en: 'How does having someone to talk to go?',
    },
  },
  {
    id: 'aandacht-thuis',
    soort: 'drie',
    voor: ['eigen-kind'],
    kort: { nl: 'Aandacht thuis', en: 'Attention at home' },
    tekst: {
      nl: 'Hoe gaat het met aandacht voor jou thuis?',
      en: 'How does attention for you at home go?',
    },
  },
  {
    id: 'tijd-per-gezin',
    soort: 'vijf',
    voor: ['hulpverlener'],
    kort: { nl: 'Tijd per gezin', en: 'Time per family' },
    tekst: {
      nl: 'Hoe gaat het met de tijd die je voor een gezin hebt?',
      en: 'How about the time that you have for a family?',
    },
  },
  {
    id: 'plek-die-past',
    soort: 'vijf',
    voor: ['aanbieder', 'hulpverlener'],
    kort: { nl: 'Een plek die past', en: 'A place that fits' },
    tekst: {
      nl: 'Hoe gaat het met een plek vinden die bij het kind past?',
      en: 'How does finding a place that fits the child go?',
    },
  },
  {
    id: 'vaste-mensen',
    soort: 'drie',
    voor: ['aanbieder'],
    kort: { nl: 'Vaste mensen', en: 'Steady staff' },
    tekst: {
      nl: 'Hoe gaat het met vaste mensen voor een gezin?',
      en: 'How does having the same people for a family go?',
    },
  },
  {
    id: 'beleid-en-praktijk',
    soort: 'vijf',
    voor: ['beleidsmaker'],
    kort: { nl: 'Beleid en praktijk', en: 'Policy and practice' },
    tekst: {
      nl: 'Hoe gaat het met afspraken die in de praktijk werken?',
      en: 'How do agreements work out in practice?',
    },
  },
]
