import { Temporal } from 'temporal-polyfill'
import { addDays, instantOf } from '../../../platform/clock/index.ts'
import type { Bijeenkomst } from './bijeenkomst.ts'

export type Herinnering = 'week' | 'dag'

/** Days before the meeting on which each is sent. */
const daysBefore: Record<Herinnering, number> = { week: 7, dag: 1 }
export const herinneringen = Object.keys(daysBefore) as Herinnering[]

/** Nobody's phone rings at night. */
const officeHours = { from: '09:00', until: '18:00' }

/** The day on which meetings are held that people are reminded of today. */
export function dayOfMeeting(soort: Herinnering, today: string): string {
  return addDays(today, daysBefore[soort])
}

/** Between nine and six in the Netherlands, also on the days when the clock changes. */
export function isOfficeHours(today: string, now: Temporal.Instant): boolean {
  const at = (time: string) => instantOf(today, time)
  return (
    Temporal.Instant.compare(now, at(officeHours.from)) >= 0 &&
    Temporal.Instant.compare(now, at(officeHours.until)) < 0
  )
}

/** Whether this reminder is still right today: the meeting is on, and on that day. */
export function isDue(
  { datum, stand }: Pick<Bijeenkomst, 'datum' | 'stand'>,
  soort: Herinnering,
  today: string,
): boolean {
  return stand === 'gepland' && datum === dayOfMeeting(soort, today)
}
