import { describe, expect, test } from 'vitest'
import { protect } from './protect.ts'
import type { Fact, Round, Table } from './round.ts'

const table: Table = {
  id: 'q1',
  groups: ['ouder', 'pleegouder'],
  options: ['goed', 'wisselend', 'slecht'],
  cells: [
    [12, 7, 2],
    [9, 15, 6],
  ],
  invited: [30, 40],
}
const round: Round = {
  threshold: 5,
  tables: [table],
  mergeGroups: [['ouder', 'pleegouder']],
  mergeOptions: { '2': [[0], [1, 2]] },
}
const levels = async (given: Round) =>
  (await protect(given)).levels.map(({ groups, level }) => [groups.length, level])
const short = (facts: readonly Fact[]) =>
  facts.map(({ cells, value }) => `${cells.map((cell) => cell.join('')).join('+')}=${value}`)

describe('a round', () => {
  test('shows each group at its own level, and the total where no group follows from it', async () => {
    expect(await levels(round)).toEqual([
      [1, '2'],
      [1, 'all'],
      [2, '2'],
    ])
  })

  test('shows too small a group with its neighbour, in every question', async () => {
    const few = { ...table, cells: [[4, 1, 2], [9, 15, 6]] } // prettier-ignore
    const alike = { ...few, id: 'q2', cells: [[0, 7, 0], [9, 15, 6]] } // prettier-ignore
    const { facts } = await protect({ ...round, tables: [few, alike] })
    expect(facts.every(({ cells }) => new Set(cells.map(([g]) => g)).size === 2)).toBe(true)
    expect(short(facts)).toContain('00+10=13')
  })

  test('shows nothing of too few people', async () => {
    const few = { ...table, cells: [[1, 1, 0], [1, 0, 0]] } // prettier-ignore
    const { facts, safe } = await protect({ ...round, tables: [few] })
    expect({ facts, safe }).toEqual({ facts: [], safe: true })
  })

  test('a table about children has a threshold of its own', async () => {
    expect(await levels({ ...round, tables: [{ ...table, threshold: 10 }] })).toEqual([
      [1, 'bounds'],
      [1, 'bounds'],
      [2, '2'],
    ])
  })

  test('a group that agrees on something sensitive is shown one level coarser', async () => {
    const agreed = { ...table, cells: [[0, 0, 21], [9, 15, 6]] } // prettier-ignore
    expect((await levels({ ...round, tables: [agreed] }))[0]).toEqual([1, 'all'])
    expect((await levels({ ...round, tables: [{ ...agreed, sensitive: true }] }))[0]).toEqual([1, '2'])
  })
})

describe('a round whose answers were carried over', () => {
  const after = async (cells: number[][]) => {
    const { facts } = await protect(round)
    return protect({ ...round, tables: [{ ...table, cells }], published: [{ facts, carriedOver: true }] })
  }

  test('shows the same when nothing changed', async () => {
    expect(short((await after([[12, 7, 2], [9, 15, 6]])).facts)).toEqual(short((await protect(round)).facts)) // prettier-ignore
  })

  test('does not show the newcomer', async () => {
    const { facts, safe } = await after([[12, 7, 3], [9, 15, 6]]) // prettier-ignore
    expect(safe).toBe(true)
    expect(short(facts).filter((fact) => fact.startsWith('00+01+02='))).toEqual([])
  })

  test('shows a group again when enough people joined', async () => {
    const { facts, safe } = await after([[18, 7, 2], [9, 15, 6]]) // prettier-ignore
    expect(safe).toBe(true)
    expect(short(facts)).toContain('00=18')
  })

  test('another round with answers of its own gives no hint', async () => {
    const { facts } = await protect(round)
    const other = await protect({
      ...round,
      tables: [{ ...table, cells: [[12, 7, 3], [9, 15, 6]] }], // prettier-ignore
      published: [{ facts, carriedOver: false }],
    })
    expect(short(other.facts)).toContain('00+01+02=22')
  })
})
