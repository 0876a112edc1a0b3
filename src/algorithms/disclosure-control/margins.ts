import { isSafeTable, type Known } from './attack-table.ts'
import type { Unit } from './merge-groups.ts'
import { thresholdOf, type Fact, type Table } from './round.ts'
import { answersOf, marginOf, rowsOf } from './sums.ts'

/** A table with what is known before anything of this round is published. */
export interface Question {
  table: Table
  before: Omit<Known, 'facts'>
}

/**
 * Of which groups it is shown how many answered. Who answers one question answers the others, so such a number is the
 * same in every table: it is shown in all tables with these groups or in none.
 */
export async function openMargins(questions: readonly Question[], units: readonly Unit[]): Promise<Unit[]> {
  const all = candidates(questions, units)
  // Beside numbers that stayed the same since an earlier round, one of them alone can tell more than all together.
  if (await areSafeMargins(questions, all)) return all
  let open: Unit[] = []
  for (let opened = true; opened;) {
    opened = false
    for (const groups of all.filter((margin) => !open.includes(margin))) {
      if (!(await areSafeMargins(questions, [...open, groups]))) continue
      open = [...open, groups]
      opened = true
    }
  }
  return open
}

/** Whether of each of these it may be shown how many answered, in every table with its groups. */
export async function areSafeMargins(
  questions: readonly Question[],
  margins: readonly Unit[],
): Promise<boolean> {
  for (const groups of margins) if (!isLargeEnough(questions, groups)) return false
  for (const { table, before } of questions) {
    const facts = marginsIn(table, margins)
    if (facts.length > 0 && !(await isSafeTable({ ...before, facts }))) return false
  }
  return true
}

/** Nobody, or at least as many as the highest threshold of the tables that show it. */
function isLargeEnough(questions: readonly Question[], groups: Unit): boolean {
  const asked = questions.filter(({ table }) => groups.every((group) => table.groups.includes(group)))
  const highest = Math.max(...asked.map(({ before: { shape, threshold } }) => thresholdOf(shape, threshold)))
  const answers = asked.map(({ table }) => answersOf(table, rowsOf(table, groups)))
  return asked.length > 0 && answers.every((people) => people === 0 || people >= highest)
}

export function marginsIn(table: Table, open: readonly Unit[]): Fact[] {
  return open
    .filter((groups) => groups.every((group) => table.groups.includes(group)))
    .map((groups) => marginOf(table, rowsOf(table, groups)))
}

/** First each unit as far as it is asked a question, then everybody who is asked it. */
function candidates(questions: readonly Question[], units: readonly Unit[]): Unit[] {
  const found = new Map<string, Unit>()
  const add = (groups: Unit) => {
    const sorted = groups.toSorted()
    if (sorted.length > 0) found.set(JSON.stringify(sorted), sorted)
  }
  for (const unit of units) {
    for (const { table } of questions) add(unit.filter((group) => table.groups.includes(group)))
  }
  for (const { table } of questions) add(table.groups)
  return [...found.values()]
}
