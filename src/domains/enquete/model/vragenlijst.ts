import { deelnemerGroep, evaluatieOpenVraag, evaluatievragen } from './evaluatievragen.ts'
import { groepsvragen } from './groepsvragen.ts'
import { kernvragen, openVraag } from './kernvragen.ts'
import type { SchaalVraag, Vraag } from './vraag.ts'

/** All questions with a scale, in the order in which they are asked and shown. */
export const schaalvragen: readonly SchaalVraag[] = [...kernvragen, ...groepsvragen]

/** Whether this group is asked this question. */
export function isVoor(vraag: SchaalVraag, groep: string): boolean {
  return vraag.voor === 'iedereen' || (vraag.voor as readonly string[]).includes(groep)
}

/** A question by its id, of the questionnaire or of an evaluation; published results point to it. */
export function findVraag(id: string): SchaalVraag | undefined {
  return [...schaalvragen, ...evaluatievragen].find((vraag) => vraag.id === id)
}

/** The questionnaire of one group: the common core, what is its own, and one open question. After a meeting: its evaluation. */
export function vragenlijst(groep: string): readonly Vraag[] {
  if (groep === deelnemerGroep) return [...evaluatievragen, evaluatieOpenVraag]
  return [...schaalvragen.filter((vraag) => isVoor(vraag, groep)), openVraag]
}

/** Some twenty seconds for a scale, a minute and a half for the open question; rounded up to whole minutes. */
export function minuten(groep: string): number {
  const seconds = vragenlijst(groep).reduce((sum, { soort }) => sum + (soort === 'open' ? 90 : 20), 0)
  return Math.ceil(seconds / 60)
}
