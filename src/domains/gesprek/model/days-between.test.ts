import { expect, test } from 'vitest'
import { daysBetween } from './days-between.ts'

test('counts days over months, and back', () => {
  expect(daysBetween('2026-11-22', '2026-12-02')).toBe(10)
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1)
})
