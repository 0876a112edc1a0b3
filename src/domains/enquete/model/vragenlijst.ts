import { groepsvragen } from './groepsvragen.ts'
import { kernvragen, openVraag } from './kernvragen.ts'
import type { SchaalVraag, Vraag } from './vraag.ts'

/** All questions with a scale, in the order in which they are asked and shown. */
export const schaalvragen: readonly SchaalVraag[] = [...kernvragen, ...groepsvragen]

/** Whether this group is asked this question. */
export function isVoor(vraag: SchaalVraag, groep: string): boolean {
  return vraag.voor === 'iedereen' || (vraag.voor as readonly string[]).includes(groep)
}

/** The questionnaire of one group: the common core, what is its own, and one open question. */
export function vragenlijst(groep: string): readonly Vraag[] {
  return [...schaalvragen.filter((vraag) => isVoor(vraag, groep)), openVraag]
}

/** Some twenty seconds for a scale, a minute and a half for the open question; rounded up to whole minutes. */
export function minuten(groep: string): number {
  const seconds = vragenlijst(groep).reduce((sum, { soort }) => sum + (soort === 'open' ? 90 : 20), 0)
  return Math.ceil(seconds / 60)
}
