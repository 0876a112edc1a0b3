import { expect, test } from 'vitest'
import { provinciesOf } from './provincies.ts'

test('a region can cross the border of a province', () => {
  const gemeenten = [
    { provincie: 'Limburg', lijst: 1 },
    { provincie: 'Gelderland', lijst: 1 },
    { provincie: 'Gelderland', lijst: 1 },
  ]
  expect(provinciesOf(gemeenten)).toEqual(['Gelderland', 'Limburg'])
})

test('a gemeente that only the second list puts here adds no province, unless there is no first list', () => {
  expect(
    provinciesOf([
      { provincie: 'Utrecht', lijst: 1 },
      { provincie: 'Noord-Holland', lijst: 2 },
    ]),
  ).toEqual(['Utrecht'])
  expect(provinciesOf([{ provincie: 'Verzonnen', lijst: 99 }])).toEqual(['Verzonnen'])
  expect(provinciesOf([])).toEqual([])
})
