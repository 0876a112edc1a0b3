import { expect, test } from 'vitest'
import type { ColumnCell, ShownColumn } from '../../../platform/web/index.ts'
import { bordNeeds, bordRows, searchBord, sortBord } from './bord.ts'
import { countSteps } from './count-steps.ts'
import type { DeelnemendeRegio } from './deelnemende-regio.ts'

const regio = (id: string, change: Partial<DeelnemendeRegio> = {}): DeelnemendeRegio => ({
  id,
  nuId: id,
  naam: `Regio ${id}`,
  slug: `regio-${id}`,
  eerder: null,
  ...change,
})

const column = (name: string, cells: ColumnCell[]): ShownColumn => ({
  name,
  label: name,
  cells: new Map(cells.map((cell) => [cell.row, cell])),
})

const step = (row: string, under: string, current = 2) => ({
  row,
  under,
  text: `Stap ${current}`,
  sort: current,
  steps: { current, total: 4 },
})

const columns = [
  column('stap', [step('g1', 'a', 3), step('g2', 'b'), step('g3', 'elders')]),
  column('acties', [
    { row: 'g2', text: '2 later', sort: -2, needs: 'twee later', needsWithin: -9, href: '/gesprek/g2' },
    { row: 'g1', text: '0 later', sort: 0 },
  ]),
]
const rows = bordRows([regio('a'), regio('b'), regio('c')], columns, 'nl')

test('a row per region: with its gesprek, or with none; a gesprek of another region is left out', () => {
  expect(rows.map(({ regio: name, gesprek }) => [name, gesprek])).toEqual([
    ['Regio a', 'g1'],
    ['Regio b', 'g2'],
    ['Regio c', null],
  ])
  expect(rows[1]?.cells['acties']?.text).toBe('2 later')
})

test('two gesprekken in one region are two rows', () => {
  const two = [column('stap', [step('g1', 'a'), step('g2', 'a')])]
  expect(bordRows([regio('a')], two, 'nl').map(({ key }) => key)).toEqual(['g1', 'g2'])
})

test('a region that was merged half-way keeps its gesprek, under the new name with the old one', () => {
  const merged = { nuId: 'z', naam: 'Samen', eerder: 'Regio a' }
  const old = bordRows([regio('a', merged)], columns, 'nl')
  expect(old).toMatchObject([{ regio: 'Samen (eerst: Regio a)', gesprek: 'g1' }])
  // Both halves share what was started after that.
  const both = [regio('a', merged), regio('b', { ...merged, eerder: 'Regio b' })]
  const shared = bordRows(both, [column('stap', [step('g9', 'z')])], 'nl')
  expect(shared.map(({ gesprek }) => gesprek)).toEqual(['g9'])
})

test('what needs somebody: the latest first, a region without a gesprek last and only while the programme runs', () => {
  const urgent = [
    ...columns,
    column('plaatsen', [{ row: 'g1', text: '5', needs: 'vijf leeg', needsWithin: 4 }]),
    column('codes', [{ row: 'g1', text: '9', needs: 'ooit' }]),
  ]
  const all = bordRows([regio('a'), regio('b'), regio('c')], urgent, 'nl')
  expect(bordNeeds(all, true, 'nl').map(({ text, href }) => [text, href])).toEqual([
    ['twee later', '/gesprek/g2'],
    ['vijf leeg', null],
    ['ooit', null],
    ['hier is nog geen gesprek van dit programma begonnen.', '/regio/regio-c'],
  ])
  expect(bordNeeds(all, false, 'nl')).toHaveLength(3)
})

test('sorted by a column the lowest comes first, and what has nothing there last', () => {
  const keys = (name: string) => sortBord(rows, name).map(({ key }) => key)
  expect(keys('acties')).toEqual(['g2', 'g1', 'c'])
  expect(keys('stap')).toEqual(['g2', 'g1', 'c'])
  for (const unknown of ['', 'toString', 'bestaat-niet']) expect(keys(unknown)).toEqual(['g1', 'g2', 'c'])
})

test('a region is found in any spelling', () => {
  expect(searchBord(rows, ' REGIO-B ').map(({ key }) => key)).toEqual(['g2'])
  expect(searchBord(rows, '')).toHaveLength(3)
  expect(searchBord(rows, 'nergens')).toEqual([])
})

test('the picture counts rows per step, in the order of the steps', () => {
  expect(countSteps(rows, 'Geen')).toEqual([
    { label: 'Geen', value: 1 },
    { label: 'Stap 2', value: 1 },
    { label: 'Stap 3', value: 1 },
  ])
})
