import { expect, test } from 'vitest'
import { maskOf, twoFamilies } from './two-families.ts'

const families = (...sets: number[][]) => twoFamilies(sets.map(maskOf))

test('sets that are apart or nested are one family', () => {
  expect(families([0, 1], [2, 3], [0, 1, 2, 3])).toEqual([0, 0, 0])
})

test('rows and columns are two families', () => {
  expect(families([0, 1], [2, 3], [0, 2], [1, 3])).toEqual([0, 0, 1, 1])
})

test('three sets that all cross are no two families', () => {
  expect(families([0, 1], [1, 2], [0, 2])).toBeNull()
})
