import { expect, test } from 'vitest'
import { neededBounds } from './needed-bounds.ts'

const exact = (members: number[], sum: number) => ({ members, range: [sum, sum] as const })

test('a sum of known parts is left out', () => {
  expect(neededBounds([exact([0, 1, 2], 9), exact([0], 2), exact([1, 2], 7)])).toEqual([
    exact([0], 2),
    exact([1, 2], 7),
  ])
})

test('a sum that contradicts its parts stays', () => {
  expect(neededBounds([exact([0, 1], 9), exact([0], 2), exact([1], 6)])).toHaveLength(3)
})

test('a sum of which a part is between bounds stays', () => {
  const between = { members: [1], range: [0, 5] as const }
  expect(neededBounds([exact([0, 1], 9), exact([0], 2), between])).toHaveLength(3)
})

test('several bounds on one sum are one', () => {
  const bounds = [
    { members: [0, 1], range: [2, 9] as const },
    { members: [1, 0], range: [0, 7] as const },
  ]
  expect(neededBounds(bounds)).toEqual([{ members: [0, 1], range: [2, 7] }])
})
