import { Temporal } from 'temporal-polyfill'
import { formatDay, formatTime, type Lang } from '../../../platform/text/index.ts'

/** "woensdag 25 november 2026 om 10.00 uur", as the clock is in the Netherlands. Columns come as a Date. */
export function momentLine(moment: Temporal.Instant | Date, lang: Lang): string {
  const milliseconds = moment instanceof Date ? moment.getTime() : moment.epochMilliseconds
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('Europe/Amsterdam')
  const day = formatDay(local.toPlainDate().toString(), lang, 'weekday')
  const time = formatTime(local.toPlainTime().toString(), lang)
  return lang === 'nl' ? `${day} om ${time}` : `${day} at ${time}`
}
