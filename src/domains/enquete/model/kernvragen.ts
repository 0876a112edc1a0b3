import type { OpenVraag, SchaalVraag } from './vraag.ts'

/** The common core: every group gets these, so that the groups can be laid beside each other. */
export const kernvragen: readonly SchaalVraag[] = [
  {
    id: 'gehoord',
    soort: 'vijf',
    voor: 'iedereen',
    kort: { nl: 'Luisteren', en: 'Listening' },
    tekst: { nl: 'Hoe gaat het met luisteren naar jou?', en: 'How well are you listened to?' },
    uitleg: {
      nl: 'Denk aan gesprekken waarin iets over pleegzorg wordt besproken.',
      en: 'Think of talks in which something about foster care is discussed.',
    },
  },
  {
    id: 'meebeslissen',
    soort: 'vijf',
    voor: 'iedereen',
    kort: { nl: 'Meebeslissen', en: 'Having a say' },
    tekst: { nl: 'Hoe gaat het met meebeslissen?', en: 'How does having a say go?' },
    uitleg: {
      nl: 'Telt wat jij vindt mee als er iets wordt besloten?',
      en: 'Does what you think count when something is decided?',
    },
  },
  {
    id: 'hulp',
    soort: 'vijf',
    voor: 'iedereen',
    kort: { nl: 'Hulp op tijd', en: 'Help in time' },
    tekst: { nl: 'Hoe gaat het met hulp op tijd?', en: 'How does getting help in time go?' },
    uitleg: {
      nl: 'Is er hulp als die nodig is, voor kinderen, ouders en gezinnen?',
      en: 'Is there help when it is needed, for children, parents and families?',
    },
  },
  {
    id: 'samenwerken',
    soort: 'vijf',
    voor: 'iedereen',
    kort: { nl: 'Samenwerken', en: 'Working together' },
    tekst: { nl: 'Hoe gaat het met samenwerken?', en: 'How does working together go?' },
    uitleg: {
      nl: 'Ouders, pleeggezin, hulpverleners en gemeente: trekken zij samen op?',
      en: 'Parents, foster family, care workers and municipality: do they act together?',
    },
  },
  {
    id: 'informatie',
    soort: 'drie',
    voor: 'iedereen',
    kort: { nl: 'Informatie', en: 'Information' },
    tekst: { nl: 'Hoe gaat het met informatie krijgen?', en: 'How does getting information go?' },
    uitleg: {
      nl: 'Weet je op tijd wat er gaat gebeuren, en waarom?',
      en: 'Do you know in time what is going to happen, and why?',
    },
  },
  {
    id: 'weer-thuis',
    soort: 'drie',
    voor: 'iedereen',
    kort: { nl: 'Werken aan weer thuis', en: 'Working towards home' },
    tekst: {
      nl: 'Hoe gaat het met samen werken aan weer thuis wonen?',
      en: 'How does working together towards living at home again go?',
    },
    uitleg: {
      nl: 'Het gaat om pleegkinderen en hun ouders. Ook als weer thuis wonen niet kan: is dat goed besproken?',
      en: 'It is about foster children and their parents. Also when going home is not possible: was that talked through well?',
    },
  },
  {
    id: 'contact',
    soort: 'drie',
    voor: 'iedereen',
    kort: { nl: 'Contact met familie', en: 'Contact with family' },
    tekst: {
      nl: 'Hoe gaat het contact tussen pleegkinderen en hun familie?',
      en: 'How does contact between foster children and their family go?',
    },
    uitleg: {
      nl: 'Denk aan ouders, broers, zussen, opa en oma.',
      en: 'Think of parents, brothers, sisters and grandparents.',
    },
  },
  {
    id: 'volhouden',
    soort: 'drie',
    voor: 'iedereen',
    kort: { nl: 'Vol te houden', en: 'Bearable load' },
    tekst: {
      nl: 'Hoe gaat het met de drukte? Is het vol te houden?',
      en: 'How about the pressure? Can you keep it up?',
    },
    uitleg: {
      nl: 'Denk aan regelen, zorgen, afspraken en werk.',
      en: 'Think of arranging things, worries, appointments and work.',
    },
  },
]

export const openVraag: OpenVraag = {
  id: 'als-eerste',
  soort: 'open',
  kort: { nl: 'Als eerste beter', en: 'First to improve' },
  tekst: {
    nl: 'Wat moet in jouw regio als eerste beter?',
    en: 'What should improve first in your region?',
  },
  uitleg: {
    nl: 'Noem geen namen, adressen of andere dingen waaraan mensen te herkennen zijn. Ook niet van jezelf.',
    en: 'Do not name people, addresses or other things by which people can be recognised. Not yourself either.',
  },
}
