import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  attack,
  protect,
  type Cell,
  type Fact,
  type Table,
} from '../../src/algorithms/disclosure-control/index.ts'

/** Tables with hidden cells and what can be worked out about them, computed with another implementation. */
const folder = process.env['REFERENCE_DATA']
const read = () => JSON.parse(readFileSync(join(folder!, 'disclosure/cases.json'), 'utf8')) as Cases

interface Cases {
  sdcTable_example: {
    table: number[][]
    suppressed: [number, number][]
    cell_0_1_before: [number, number]
    add_suppression: [number, number]
    cell_0_1_after: [number, number]
    alternatives: Record<string, [number, number]>
  }
  cases: Record<
    string,
    {
      table: number[][]
      threshold: number
      primary: [number, number][]
      secondary_minimum_example: [number, number][]
      attacker_bounds: Record<string, [number, number]>
    }
  >
}

const tableOf = (id: string, cells: number[][]): Table => ({
  id,
  groups: cells.map((_, index) => `groep ${index}`),
  options: cells[0]!.map((_, index) => `antwoord ${index}`),
  cells,
})

/** The sums that stay: inner cells, then the row and column of totals, without those that are hidden. */
function shown(
  { id, cells, groups, options }: Table,
  hidden: readonly (readonly [number, number])[],
): Fact[] {
  const [rows, columns] = [groups.length, options.length]
  return Array.from({ length: (rows + 1) * (columns + 1) }, (_, place) => place)
    .map((place) => [Math.floor(place / (columns + 1)), place % (columns + 1)] as const)
    .filter(([row, column]) => !hidden.some(([r, c]) => r === row && c === column))
    .map(([row, column]) => {
      const inside = groups
        .flatMap((_, g) => options.map((_, o): Cell => [g, o]))
        .filter(([g, o]) => (row === rows || g === row) && (column === columns || o === column))
      return { table: id, cells: inside, value: inside.reduce((sum, [g, o]) => sum + cells[g]![o]!, 0) }
    })
}

async function rangeOf(table: Table, facts: Fact[], [row, column]: readonly [number, number]) {
  const { intervals } = await attack({ threshold: 5, tables: [table], facts })
  return intervals.find(({ cell: [g, o] }) => g === row && o === column)!.outsider
}

describe.skipIf(folder === undefined)('reference cases of disclosure', () => {
  test('two hidden cells per row and column can still give 47 exactly; one more hides it', async () => {
    const example = read().sdcTable_example
    const table = tableOf('vraag', example.table)
    expect(await rangeOf(table, shown(table, example.suppressed), [0, 1])).toEqual(example.cell_0_1_before)
    const more = [...example.suppressed, example.add_suppression]
    expect(await rangeOf(table, shown(table, more), [0, 1])).toEqual(example.cell_0_1_after)
    for (const [cell, range] of Object.entries(example.alternatives)) {
      const other = [...example.suppressed, JSON.parse(cell) as [number, number]]
      expect(await rangeOf(table, shown(table, other), [0, 1]), cell).toEqual(range)
    }
  })

  test('the listed patterns give the listed ranges', async () => {
    for (const [
      name,
      { table: cells, primary, secondary_minimum_example, attacker_bounds },
    ] of Object.entries(read().cases)) {
      const table = tableOf(name, cells)
      const facts = shown(table, [...primary, ...secondary_minimum_example])
      for (const [cell, range] of Object.entries(attacker_bounds)) {
        const [row, column] = cell.split(',').map(Number) as [number, number]
        // The reference also gives ranges of totals; those of cells are ours.
        if (row >= cells.length || column >= cells[0]!.length) continue
        expect(await rangeOf(table, facts, [row, column]), `${name} ${cell}`).toEqual(range)
      }
    }
  })

  test('each case is published safely, with no fewer facts than its pattern leaves', async () => {
    for (const [name, { table: cells, threshold, primary, secondary_minimum_example }] of Object.entries(
      read().cases,
    )) {
      const table = tableOf(name, cells)
      const left = shown(table, [...primary, ...secondary_minimum_example])
      const codes = cells.map((row) => row.reduce((sum, people) => sum + people, 0))
      for (const invited of [undefined, codes, codes.map((count) => count + 10)]) {
        const made = await protect({ threshold, tables: [{ ...table, invited }] })
        expect(made.safe, name).toBe(true)
        expect(made.facts.length, `${name} ${invited?.join()}`).toBeGreaterThanOrEqual(left.length)
      }
    }
  })
})
