import type { Cell, Fact, Table } from './round.ts'

/** The numbers of these groups in a table; groups that are not asked this question are not in it. */
export function rowsOf(table: Table, groups: readonly string[]): number[] {
  return [...table.groups.entries()].flatMap(([index, group]) => (groups.includes(group) ? [index] : []))
}

export function sumOf(table: Table, rows: readonly number[], options: readonly number[]): number {
  return rows.reduce(
    (sum, row) => sum + options.reduce((own, option) => own + table.cells[row]![option]!, 0),
    0,
  )
}

export function answersOf(table: Table, rows: readonly number[]): number {
  return sumOf(table, rows, [...table.options.keys()])
}

/** The fact how many of these groups gave one of these answers. */
export function factOf(
  table: Table,
  rows: readonly number[],
  options: readonly number[],
  atMost?: number,
): Fact {
  const cells = rows.flatMap((row) => options.map((option): Cell => [row, option]))
  return atMost === undefined
    ? { table: table.id, cells, value: sumOf(table, rows, options) }
    : { table: table.id, cells, atMost }
}

/** The fact how many of these groups answered. */
export function marginOf(table: Table, rows: readonly number[]): Fact {
  return factOf(table, rows, [...table.options.keys()])
}
