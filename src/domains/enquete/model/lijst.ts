import { drempelVoor, genoeg } from './drempel.ts'
import { evaluatievragen } from './evaluatievragen.ts'
import type { SchaalVraag } from './vraag.ts'
import { schaalvragen } from './vragenlijst.ts'

/** What a round asks, and from how many answers on something of it may be shown and kept. */
export interface Lijst {
  vragen: readonly SchaalVraag[]
  /** Whether groups can be shown apart from each other. */
  metGroepen: boolean
  genoeg(aantal: number, groepen: readonly string[]): boolean
}

/** The questionnaire of a gesprek. */
export const enqueteLijst: Lijst = { vragen: schaalvragen, metGroepen: true, genoeg }

/** The evaluation of one meeting: about an evening, not about a life, and nobody's group is known. */
export const evaluatieLijst: Lijst = {
  vragen: evaluatievragen,
  metGroepen: false,
  genoeg: (aantal) => aantal >= drempelVoor([]),
}

export function lijstVan({ bijeenkomstId }: { bijeenkomstId: string | null }): Lijst {
  return bijeenkomstId === null ? enqueteLijst : evaluatieLijst
}
