import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../platform/clock/index.ts'
import { aanbodTerm } from './aanbod-term.ts'

const at = (day: string, time: string) => instantOf(day, time)
const term = (now: Temporal.Instant, begin: Temporal.Instant | null) => {
  const end = aanbodTerm(now, begin)?.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString()
  return end?.slice(0, 16) ?? null
}

describe('how long somebody may think about a seat that is offered', () => {
  test.each([
    ['two days while no date is known', at('2026-11-23', '10:00'), null, '2026-11-25T10:00'],
    [
      'two days when the first meeting is far',
      at('2026-11-23', '10:00'),
      at('2026-12-23', '16:00'),
      '2026-11-25T10:00',
    ],
    ['half a day in the last week', at('2026-11-23', '08:30'), at('2026-11-27', '16:00'), '2026-11-23T20:30'],
    ['never until the night, but until the morning', at('2026-11-23', '22:15'), null, '2026-11-26T08:00'],
    [
      'never until the night, in the last week',
      at('2026-11-23', '16:00'),
      at('2026-11-27', '16:00'),
      '2026-11-24T08:00',
    ],
    ['not past an early meeting', at('2026-11-23', '05:59'), at('2026-11-24', '06:00'), '2026-11-23T17:59'],
    ['nothing in the last day', at('2026-11-23', '16:01'), at('2026-11-24', '16:00'), null],
    ['nothing once the meetings have begun', at('2026-11-25', '10:00'), at('2026-11-24', '16:00'), null],
  ])('%s', (_, now, begin, expected) => {
    expect(term(now, begin)).toBe(expected)
  })

  test('ends by day, later than now and before the meeting, on every moment of the year', () => {
    const start = at('2026-01-01', '00:00')
    fc.assert(
      fc.property(fc.nat(366 * 24 * 60), fc.option(fc.nat(30 * 24 * 60)), (minutes, ahead) => {
        const now = start.add({ minutes })
        const begin = ahead === null ? null : now.add({ minutes: ahead })
        const end = aanbodTerm(now, begin)
        if (end === null) {
          expect(ahead).toBeLessThan(25 * 60)
          return
        }
        const local = end.toZonedDateTimeISO('Europe/Amsterdam').toPlainTime()
        expect(Temporal.PlainTime.compare(local, '08:00')).toBeGreaterThanOrEqual(0)
        expect(Temporal.PlainTime.compare(local, '21:00')).toBeLessThanOrEqual(0)
        expect(Temporal.Instant.compare(end, now)).toBe(1)
        if (begin !== null) expect(Temporal.Instant.compare(end, begin)).toBe(-1)
      }),
      { numRuns: 5000 },
    )
  })
})
