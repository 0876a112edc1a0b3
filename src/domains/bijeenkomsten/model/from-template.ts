import type { Lang } from '../../../platform/text/index.ts'
import {
  bijeenkomstName,
  findSjabloon,
  onderdeelName,
  planDagindeling,
  type SjabloonVersie,
} from '../../programma/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { Bijeenkomst, Onderdeel } from './bijeenkomst.ts'
import { minutesOf, timeAt } from './minutes.ts'
import { doelOf } from './template-language.ts'

/** A meeting before it has a day and a place. */
export type Proposed = Pick<Bijeenkomst, 'nummer' | 'titel' | 'doel' | 'begin' | 'einde'> & {
  onderdelen: Onderdeel[]
}

/** The meetings that a template of the programme proposes, with their schedule; all of it can be changed. */
export function meetingsOfTemplate(sjabloon: string, lang: Lang): Proposed[] {
  return (findSjabloon(sjabloon)?.bijeenkomsten ?? []).map((bijeenkomst, index) => ({
    nummer: index + 1,
    titel: bijeenkomstName(bijeenkomst.code, lang),
    doel: doelOf(bijeenkomst.code, lang),
    begin: bijeenkomst.begin,
    einde: bijeenkomst.eind,
    onderdelen: planDagindeling(bijeenkomst).map(({ code, begin, eind }) => ({
      van: begin,
      tot: eind,
      titel: onderdeelName(code, lang),
    })),
  }))
}

/** The meetings of a programme's own template: one part after the other, from the begin. */
export function meetingsOfProgramme(bijeenkomsten: SjabloonVersie['bijeenkomsten']): Proposed[] {
  return bijeenkomsten.map(({ titel, doel, begin, einde, onderdelen }, index) => {
    let passed = minutesOf(begin)
    const planned = onderdelen.map((onderdeel) => {
      const van = timeAt(passed)
      passed += onderdeel.minuten
      return { van, tot: timeAt(passed), titel: onderdeel.titel }
    })
    return { nummer: index + 1, titel, doel, begin, einde, onderdelen: planned }
  })
}

/** Who follows no template begins with one meeting to fill in. */
export function ownMeeting(lang: Lang): Proposed {
  return extraMeeting(1, plannenTexts(lang).opzet.noOwn)
}

/** One that is in no template, at the time at which most people can come: late in the afternoon. */
export function extraMeeting(nummer: number, titel: string): Proposed {
  return { nummer, titel, doel: '', begin: '16:00', einde: '18:30', onderdelen: [] }
}
