import type { Bijeenkomst } from './bijeenkomst.ts'

export interface ReeksDeelnemer {
  deelnemerId: string
  naam: string
  doelgroep: string
  /** Ids of the meetings where she was. */
  was: string[]
}

/** 'later': the meeting is still to come and nobody ticked her yet. */
export type Keer = 'ja' | 'nee' | 'later'

type Meeting = Pick<Bijeenkomst, 'id' | 'stand'>

export function keerOf({ was }: Pick<ReeksDeelnemer, 'was'>, { id, stand }: Meeting): Keer {
  if (was.includes(id)) return 'ja'
  return stand === 'gepland' ? 'later' : 'nee'
}

/** How many people of each doelgroep there were at each meeting, in the order of the list. */
export function countSeries(
  mensen: ReeksDeelnemer[],
  meetings: Meeting[],
): { doelgroep: string; plaatsen: number; waren: number[] }[] {
  return [...Map.groupBy(mensen, ({ doelgroep }) => doelgroep)].map(([doelgroep, ofGroup]) => ({
    doelgroep,
    plaatsen: ofGroup.length,
    waren: meetings.map(({ id }) => ofGroup.filter(({ was }) => was.includes(id)).length),
  }))
}
