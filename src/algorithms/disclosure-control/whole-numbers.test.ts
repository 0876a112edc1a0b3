import { expect, test } from 'vitest'
import { openNetwork } from './network.ts'
import { openWholeNumbers } from './whole-numbers.ts'

const triangle = [
  { members: [0, 1], range: [1, 1] as const },
  { members: [1, 2], range: [1, 1] as const },
  { members: [0, 2], range: [0, 1] as const },
]

test('half a person does not exist', async () => {
  expect(openNetwork(3, triangle)).toBeNull()
  const tables = await openWholeNumbers(3, triangle)
  if (tables === 'empty') throw new Error('Tables obey.')
  // A linear programme alone says 1 for all three: a half each.
  expect(tables.range([0, 1, 2])).toEqual([1, 1])
  expect(tables.range([1], 1)).toEqual([1, 1])
  expect(tables.range([1], 0)).toBeNull()
  tables.close()
})

test('three sums of 1 that each need a half person are impossible', async () => {
  const halves = triangle.map(({ members }) => ({ members, range: [1, 1] as const }))
  expect(await openWholeNumbers(3, halves)).toBe('empty')
})

test('nothing above is no limit', async () => {
  const tables = await openWholeNumbers(2, [{ members: [0, 1], range: [3, Infinity] }])
  if (tables === 'empty') throw new Error('Tables obey.')
  expect(tables.range([0])).toEqual([0, Infinity])
  tables.close()
})
