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
  const open: Unit[] = []
  for (const groups of candidates(questions, units)) {
    if (await isSafeMargin(questions, open, groups)) open.push(groups)
  }
  return open
}

/** Whether these groups may be shown to have answered, beside those that are shown already. */
export async function isSafeMargin(
  questions: readonly Question[],
  open: readonly Unit[],
  groups: Unit,
): Promise<boolean> {
  const asked = questions.filter(({ table }) => groups.every((group) => table.groups.includes(group)))
  const highest = Math.max(...asked.map(({ before: { shape, threshold } }) => thresholdOf(shape, threshold)))
  for (const { table, before } of asked) {
    const answers = answersOf(table, rowsOf(table, groups))
    if (answers > 0 && answers < highest) return false
    if (!(await isSafeTable({ ...before, facts: marginsIn(table, [...open, groups]) }))) return false
  }
  return asked.length > 0
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
