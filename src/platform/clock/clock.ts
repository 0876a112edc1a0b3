import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'

/** The only source of time. A test gives a fixed one. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still, for tests and for the demo's fixed story. */
export function fixedClock(instant: string): Clock {
  const at = Temporal.Instant.from(instant)
  return { now: () => at }
}

/** The day in the Netherlands, as an ISO string: '2026-11-22'. */
export function today(clock: Clock): string {
  return dayIn(clock.now())
}

/** The day in the Netherlands of a moment as libraries give it. */
export function dayOf(moment: Date): string {
  return dayIn(Temporal.Instant.fromEpochMilliseconds(moment.getTime()))
}

function dayIn(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString()
}

/**
 * A wall-clock time in the Netherlands as an instant.
 * In the hour that happens twice the first is taken, in the hour that is skipped the later one:
 * the choice of RFC 5545 §3.3.5, so calendars agree with us.
 */
export function instantOf(day: string, time: string): Temporal.Instant {
  const plain = Temporal.PlainDateTime.from(`${day}T${time}`)
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()
}

/** `addDays('2026-11-22', 7)` → '2026-11-29'. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
