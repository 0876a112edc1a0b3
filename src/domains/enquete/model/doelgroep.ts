/** The groups that may get a questionnaire; the codes are those of the room gesprek. */
export const groepen = [
  'pleegouder',
  'gezinshuisouder',
  'ouder',
  'pleegkind',
  'eigen-kind',
  'hulpverlener',
  'aanbieder',
  'beleidsmaker',
] as const
export type Groep = (typeof groepen)[number]

/** Children as a group of their own need a higher threshold. */
export const kindGroepen: readonly string[] = ['pleegkind', 'eigen-kind']
