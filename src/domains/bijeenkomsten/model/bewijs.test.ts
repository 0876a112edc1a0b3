import { expect, test } from 'vitest'
import { hoursOf, minutesOf } from './bewijs.ts'

test('hours are counted from begin to end', () => {
  expect(minutesOf({ begin: '16:00', einde: '18:30' })).toBe(150)
  expect(hoursOf(150)).toBe(2.5)
  expect(hoursOf(140)).toBe(2.3)
})
