import { tijdNa } from './minuten.ts'
import type { BijeenkomstSjabloon, OnderdeelCode } from './sjabloon.ts'

/** The schedule with the time at which each part begins, one after the other. */
export function planDagindeling(
  bijeenkomst: BijeenkomstSjabloon,
  begin: string = bijeenkomst.begin,
): { code: OnderdeelCode; begin: string; eind: string; minuten: number }[] {
  let passed = 0
  return bijeenkomst.dagindeling.map(({ code, minuten }) => {
    const from = tijdNa(begin, passed)
    passed += minuten
    return { code, begin: from, eind: tijdNa(begin, passed), minuten }
  })
}
