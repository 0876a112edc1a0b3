import { expect, test } from 'vitest'
import { levelsOf } from './levels.ts'

test('levels go from fine to coarse, and those of another number of options are left out', () => {
  const merge = { '2': [[0], [1, 2]], '3': [[0], [1], [2]], '4': [[0], [1], [2], [3, 4]] }
  expect(levelsOf({ options: ['goed', 'wisselend', 'slecht'] }, merge).map(({ name }) => name)).toEqual([
    'all',
    '2',
  ])
  const four = { ...merge, '1': [[0, 1, 2]] }
  expect(levelsOf({ options: ['goed', 'wisselend', 'slecht'] }, four).map(({ name }) => name)).toEqual([
    'all',
    '2',
    '1',
  ])
})
