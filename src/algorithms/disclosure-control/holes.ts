import type { Unit } from './merge-groups.ts'
import type { Fact, Partition, Table } from './round.ts'
import { factOf, rowsOf, sumOf } from './sums.ts'

/**
 * A row without its small counts, and without one more where they would follow from the number of answers. That one
 * stands where other rows have holes too, so that totals over columns can stay; then it is the smallest.
 */
export function holesIn(
  table: Table,
  parts: Partition,
  rows: readonly Unit[],
  groups: Unit,
  t: number,
): Fact[] {
  const count = (row: Unit, part: number) => sumOf(table, rowsOf(table, row), parts[part]!)
  const isSmall = (row: Unit, part: number) => count(row, part) > 0 && count(row, part) < t
  const all = [...parts.keys()]
  const hidden = all.filter((part) => isSmall(groups, part))
  const sum = hidden.reduce((people, part) => people + count(groups, part), 0)
  if (hidden.length < 2 || sum < t) {
    const elsewhere = (part: number) => rows.filter((row) => isSmall(row, part)).length
    const [also] = all
      .filter((part) => count(groups, part) >= t)
      .toSorted((a, b) => elsewhere(b) - elsewhere(a) || count(groups, a) - count(groups, b) || a - b)
    if (also === undefined) return []
    hidden.push(also)
  }
  return all
    .filter((part) => !hidden.includes(part))
    .map((part) => factOf(table, rowsOf(table, groups), parts[part]!))
}
