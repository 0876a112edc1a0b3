import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attack } from './attack.ts'
import type { Cell, Fact, Table } from './round.ts'
import { rangesByHand, smallTable } from './test-scene.ts'

const cellsOf = ({ groups, options }: Table) => groups.flatMap((_, g) => options.map((_, o): Cell => [g, o]))

/** A true fact about some cells: their number, or bounds around it. */
const someFact = (table: Table, cells: readonly (readonly number[])[]): fc.Arbitrary<Fact> =>
  fc
    .record({
      cells: fc.subarray(cellsOf(table), { minLength: 1 }),
      below: fc.nat(2),
      above: fc.nat(2),
      exact: fc.boolean(),
    })
    .map(({ cells: named, below, above, exact }) => {
      const value = named.reduce((sum, [g, o]) => sum + cells[g]![o]!, 0)
      const bounds = { atLeast: Math.max(0, value - below), atMost: value + above }
      return { table: table.id, cells: named, ...(exact ? { value } : bounds) }
    })

async function compare(table: Table, facts: readonly Fact[], earlier?: readonly Fact[]): Promise<void> {
  const all = cellsOf(table)
  const found = rangesByHand(
    table,
    facts,
    earlier,
    all.map((cell) => ({ cells: [cell], when: 'now' })),
  )
  const { intervals, contradictions } = await attack({
    threshold: 2,
    tables: [table],
    facts,
    published: earlier && [{ facts: earlier, carriedOver: true }],
  })
  expect(contradictions).toEqual([])
  expect(intervals.map(({ outsider }) => outsider)).toEqual(found.map(([outsider]) => outsider))
}

describe('an attacker with flows and programmes finds what writing down every table finds', () => {
  test('for facts about any cells', async () => {
    const scene = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) => smallTable(rows, columns, rows * columns > 6 ? 2 : 3))
      .chain((table) =>
        fc.tuple(fc.constant(table), fc.array(someFact(table, table.cells), { maxLength: 6 })),
      )
    await fc.assert(
      fc.asyncProperty(scene, async ([table, facts]) => compare(table, facts)),
      { numRuns: 40 },
    )
  })

  test('when answers were carried over', async () => {
    const scene = smallTable(2, 2, 2)
      .chain((table) =>
        fc.tuple(
          fc.constant(table),
          fc.tuple(...table.cells.map((row) => fc.tuple(...row.map((people) => fc.nat(people))))),
        ),
      )
      .chain(([table, before]) =>
        fc.tuple(
          fc.constant(table),
          fc.array(someFact(table, table.cells), { maxLength: 4 }),
          fc.array(someFact(table, before), { minLength: 1, maxLength: 3 }),
        ),
      )
    await fc.assert(
      fc.asyncProperty(scene, async ([table, facts, earlier]) => compare(table, facts, earlier)),
      { numRuns: 25 },
    )
  })
})

describe('attack', () => {
  const table: Table = {
    id: 'vraag',
    groups: ['ouder', 'pleegouder'],
    options: ['goed', 'wisselend', 'slecht'],
    cells: [
      [12, 7, 2],
      [9, 15, 6],
    ],
    invited: [30, 40],
  }
  const row = (g: number): Cell[] => table.options.map((_, o) => [g, o])
  const fact = (cells: Cell[], value: number): Fact => ({ table: 'vraag', cells, value })

  test('a total minus the other group is found', async () => {
    const total = fact([...row(0), ...row(1)], 42)
    const worked = await attack({ threshold: 5, tables: [table], facts: [total, fact(row(1), 39)] })
    expect(worked).toMatchObject({ safe: false, contradictions: [] })
    expect(worked.intervals[0]!.outsider).toEqual([0, 3])
  })

  test('facts that contradict each other are named and never safe', async () => {
    const facts = [fact(row(0), 21), fact([[0, 0]], 22)]
    expect(await attack({ threshold: 5, tables: [table], facts })).toEqual({
      safe: false,
      intervals: [],
      contradictions: ['vraag'],
    })
  })

  test('without facts nobody knows more than the number of codes', async () => {
    const { safe, intervals } = await attack({ threshold: 5, tables: [table], facts: [] })
    expect(safe).toBe(true)
    expect(intervals[0]).toEqual({ table: 'vraag', cell: [0, 0], outsider: [0, 30], respondent: [1, 30] })
  })

  test('who does not know the number of codes knows no upper bound', async () => {
    const { intervals } = await attack({
      threshold: 5,
      tables: [{ ...table, invited: undefined }],
      facts: [],
    })
    expect(intervals[5]!.outsider).toEqual([0, Infinity])
  })

  test('a sum that is a range of fewer than t people is found, even when each of its cells is hidden', async () => {
    const facts = [
      fact(row(0), 21),
      fact([[0, 0]], 12),
      {
        table: 'vraag',
        cells: [
          [0, 1],
          [0, 2],
        ] as Cell[],
        atMost: 9,
      },
    ]
    expect((await attack({ threshold: 5, tables: [table], facts })).safe).toBe(true)
    expect((await attack({ threshold: 10, tables: [table], facts })).safe).toBe(false)
  })

  test('the same answer of a whole group is safe, unless the question is sensitive', async () => {
    const facts = [fact([[0, 0]], 0), fact([[0, 1]], 0), fact([[0, 2]], 21)]
    expect((await attack({ threshold: 5, tables: [table], facts })).safe).toBe(true)
    expect((await attack({ threshold: 5, tables: [{ ...table, sensitive: true }], facts })).safe).toBe(false)
  })
})
