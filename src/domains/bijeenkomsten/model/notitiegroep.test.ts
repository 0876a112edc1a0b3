import { expect, test } from 'vitest'
import { byGroep, moved } from './notitiegroep.ts'

test('what stands alone comes first, and an empty group stays', () => {
  const groepen = [
    { id: 'school', titel: 'School' },
    { id: 'weekend', titel: 'Weekend' },
  ]
  const notities = [{ groepId: 'school' }, { groepId: null }, { groepId: 'a group that was taken apart' }]
  expect(byGroep(notities, groepen).map(({ groep, notities }) => [groep?.id, notities.length])).toEqual([
    [undefined, 2],
    ['school', 1],
    ['weekend', 0],
  ])
})

test('a group changes places with its neighbour, and at the end nothing happens', () => {
  expect(moved(['a', 'b', 'c'], 'b', 'omhoog')).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'b', 'omlaag')).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'c', 'omlaag')).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b'], 'gone', 'omhoog')).toEqual(['a', 'b'])
})
