import type { Thema } from '../../programma/index.ts'

/** Under which of the seven questions a series says something; a series may stand under several. */
const themasOfReeks: Record<string, readonly Thema[]> = {
  'kinderen-in-pleegzorg': ['gezin-in-plaats-van-instelling'],
  'kinderen-in-een-jaar': ['gezin-in-plaats-van-instelling'],
  pleeggezinnen: ['werving'],
  'nieuwe-pleegouders': ['werving'],
  'nieuwe-plaatsingen': ['gezin-in-plaats-van-instelling'],
  'nieuwe-deeltijdplaatsingen': ['gezinsvormen'],
  'nieuwe-combinatieplaatsingen': ['gezinsvormen'],
}

export function themasOf(reeks: string): readonly string[] {
  return Object.hasOwn(themasOfReeks, reeks) ? (themasOfReeks[reeks] ?? []) : []
}
