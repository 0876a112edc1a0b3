import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'
const long = { hours: 48 }
const short = { hours: 12 }
/** Nobody has to answer at night. */
const firstHour = 8
const lastHour = 21

/**
 * Until when somebody may say yes to a seat that is offered now: two days, half a day in the last week. Null: the
 * first meeting is so near that somebody of the team calls.
 */
export function aanbodTerm(
  now: Temporal.Instant,
  eersteBegin: Temporal.Instant | null,
): Temporal.Instant | null {
  const begin = eersteBegin?.toZonedDateTimeISO(zone) ?? null
  const from = now.toZonedDateTimeISO(zone)
  if (begin !== null && isBefore(begin, from.add({ days: 1 }))) return null
  const near = begin !== null && isBefore(begin, from.add({ days: 7 }))
  return byDay(from.add(near ? short : long)).toInstant()
}

/** The same moment, or eight o'clock in the morning after a night. */
function byDay(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (moment.hour < firstHour) return atHour(moment, firstHour)
  return isBefore(atHour(moment, lastHour), moment) ? atHour(moment.add({ days: 1 }), firstHour) : moment
}

function atHour(day: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
  return day.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: { hour } })
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0
}
