import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { exampleMeeting } from './meeting-example.ts'
import { isDue, isOfficeHours } from './reminder.ts'

describe('a reminder', () => {
  // Winter time is UTC+1, summer time UTC+2; on both Sundays the clock changes in the night before.
  test.each([
    ['2026-12-02', '2026-12-02T07:59:59Z', false],
    ['2026-12-02', '2026-12-02T08:00:00Z', true],
    ['2026-12-02', '2026-12-02T16:59:59Z', true],
    ['2026-12-02', '2026-12-02T17:00:00Z', false],
    ['2027-06-02', '2027-06-02T06:59:00Z', false],
    ['2027-06-02', '2027-06-02T07:00:00Z', true],
    ['2026-10-25', '2026-10-25T07:30:00Z', false],
    ['2026-10-25', '2026-10-25T08:00:00Z', true],
    ['2027-03-28', '2027-03-28T07:00:00Z', true],
    ['2027-03-28', '2027-03-28T16:00:00Z', false],
  ])('on %s at %s: within office hours is %s', (today, now, expected) => {
    expect(isOfficeHours(today, Temporal.Instant.from(now))).toBe(expected)
  })
  test('is for a meeting that is on, a week or a day from now', () => {
    const meeting = exampleMeeting({ datum: '2026-12-03' })
    expect(isDue(meeting, 'dag', '2026-12-02')).toBe(true)
    expect(isDue(meeting, 'week', '2026-11-26')).toBe(true)
    expect(isDue(meeting, 'dag', '2026-12-03')).toBe(false)
    expect(isDue(meeting, 'week', '2026-11-27')).toBe(false)
    expect(isDue({ ...meeting, stand: 'afgelast' }, 'dag', '2026-12-02')).toBe(false)
    expect(isDue({ ...meeting, datum: null }, 'dag', '2026-12-02')).toBe(false)
  })
})
