import { expect, test } from 'vitest'
import { aantalTafels, byTafel, changedTafels, sittingTogether } from './tafels.ts'

const mens = (deelnemerId: string, tafel: number | null) => ({
  deelnemerId,
  naam: deelnemerId.toUpperCase(),
  doelgroep: 'ouder',
  tafel,
})

test('there is always a table to spare, and never more than thirty', () => {
  expect(aantalTafels([])).toBe(4)
  expect(aantalTafels([mens('a', 9)])).toBe(10)
  expect(aantalTafels(Array.from({ length: 40 }, (_, i) => mens(String(i), null)))).toBe(10)
  expect(aantalTafels([mens('a', 30)])).toBe(30)
})

test('people stand per table, and who has none comes last', () => {
  const tables = byTafel([mens('a', null), mens('b', 2), mens('c', 1), mens('d', 2)])
  expect(tables.map(({ tafel, mensen }) => [tafel, mensen.map(({ naam }) => naam)])).toEqual([
    [1, ['C']],
    [2, ['B', 'D']],
    [null, ['A']],
  ])
})

test('a pair to keep apart is named only when both sit at the same table', () => {
  const mensen = [mens('a', 1), mens('b', 1), mens('c', 2), mens('d', null), mens('e', null)]
  const apart = [
    ['a', 'b'],
    ['a', 'c'],
    ['d', 'e'],
    ['a', 'somebody who signed off'],
  ] as const
  expect(sittingTogether(mensen, apart)).toEqual([{ tafel: 1, namen: ['A', 'B'] }])
})

test('only what this host chose is written; what is no table is no table', () => {
  const was = new Map([
    ['a', '1'],
    ['b', ''],
    ['c', '3'],
    ['d', '2'],
  ])
  const chosen = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', ''],
    ['d', '99'],
    ['e', ''],
  ])
  expect(changedTafels(was, chosen)).toEqual([
    { deelnemerId: 'b', tafel: 2 },
    { deelnemerId: 'c', tafel: null },
    { deelnemerId: 'd', tafel: null },
  ])
})
