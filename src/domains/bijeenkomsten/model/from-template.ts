import type { Lang } from '../../../platform/text/index.ts'
import { bijeenkomstName, findSjabloon, onderdeelName, planDagindeling } from '../../programma/index.ts'
import type { Bijeenkomst, Onderdeel } from './bijeenkomst.ts'

/** A meeting before it has a day and a place. */
export type Proposed = Pick<Bijeenkomst, 'nummer' | 'titel' | 'doel' | 'begin' | 'einde'> & {
  onderdelen: Onderdeel[]
}

/** The meetings that a template of the programme proposes, with their schedule; all of it can be changed. */
export function meetingsOfTemplate(sjabloon: string, lang: Lang): Proposed[] {
  return (findSjabloon(sjabloon)?.bijeenkomsten ?? []).map((bijeenkomst, index) => ({
    nummer: index + 1,
    titel: bijeenkomstName(bijeenkomst.code, lang),
    doel: '',
    begin: bijeenkomst.begin,
    einde: bijeenkomst.eind,
    onderdelen: planDagindeling(bijeenkomst).map(({ code, begin, eind }) => ({
      van: begin,
      tot: eind,
      titel: onderdeelName(code, lang),
    })),
  }))
}

/** One that is in no template, at the time at which most people can come: late in the afternoon. */
export function extraMeeting(nummer: number, titel: string): Proposed {
  return { nummer, titel, doel: '', begin: '16:00', einde: '18:30', onderdelen: [] }
}
