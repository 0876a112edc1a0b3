import { expect, test } from 'vitest'
import { holesIn } from './holes.ts'

const parts = [[0], [1], [2], [3]]
const table = (...cells: number[][]) => ({
  id: 'vraag',
  groups: cells.map((_, index) => `groep ${index}`),
  options: ['a', 'b', 'c', 'd'],
  cells,
})
const left = (cells: number[][]) =>
  holesIn(
    table(...cells),
    parts,
    cells.map((_, index) => [`groep ${index}`]),
    ['groep 0'],
    5,
  ).map(({ cells: [cell] }) => cell![1])

test('beside one small count the smallest other goes, or it would follow from the number of answers', () => {
  expect(left([[9, 2, 6, 12]])).toEqual([0, 3])
})

test('small counts that are enough together hide each other', () => {
  expect(left([[9, 2, 4, 12]])).toEqual([0, 3])
})

test('small counts that are too few together need one more', () => {
  expect(left([[9, 2, 1, 12]])).toEqual([3])
})

test('a hole stands where other rows have one', () => {
  expect(left([[9, 2, 6, 12], [3, 8, 9, 10]])).toEqual([2, 3]) // prettier-ignore
})
