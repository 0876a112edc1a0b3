import { expect, test } from 'vitest'
import { moved } from './move.ts'

const ids = ['a', 'b', 'c']

test.each([
  ['b', 'omhoog', ['b', 'a', 'c']],
  ['b', 'omlaag', ['a', 'c', 'b']],
  ['a', 'omhoog', ids],
  ['c', 'omlaag', ids],
  ['x', 'omlaag', ids],
  ['x', 'omhoog', ids],
] as const)('%s moves %s', (id, richting, expected) => {
  expect(moved(ids, id, richting)).toEqual(expected)
})
