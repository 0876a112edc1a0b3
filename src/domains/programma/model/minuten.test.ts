import { expect, test } from 'vitest'
import { minutenTussen, tijdNa } from './minuten.ts'

test('minutes between times, and the time after some minutes', () => {
  expect(minutenTussen('16:00', '20:30')).toBe(270)
  expect(minutenTussen('20:30', '16:00')).toBe(-270)
  expect(tijdNa('16:45', 30)).toBe('17:15')
  expect(tijdNa('09:05', 0)).toBe('09:05')
})
