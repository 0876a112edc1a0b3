import { Temporal } from 'temporal-polyfill'
import { perLang, type Lang } from './lang.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

const dayStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Made once: making one costs more than rendering a page. */
const dayFormats = perLang((lang) => ({
  long: new Intl.DateTimeFormat(locale[lang], { ...dayStyles.long, timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat(locale[lang], { ...dayStyles.weekday, timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat(locale[lang], { ...dayStyles.short, timeZone: 'UTC' }),
}))

/** `formatDay('2026-11-22', 'nl')` → "22 november 2026". Takes an ISO day; a day has no time zone. */
export function formatDay(day: string, lang: Lang, style: keyof typeof dayStyles = 'long'): string {
  // A day has no zone; read and written in the same one, it stays the same day.
  return dayFormats[lang][style].format(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds)
}

/** `formatTime('16:00:00', 'nl')` → "16.00 uur"; in English "16:00". */
export function formatTime(time: string, lang: Lang): string {
  const [hours = '', minutes = ''] = time.split(':')
  return lang === 'nl' ? `${hours}.${minutes} uur` : `${hours}:${minutes}`
}

/** From and until on one day: "16.00 tot 18.30 uur", as one says it aloud. */
export function formatTimeRange(from: string, until: string, lang: Lang): string {
  return lang === 'nl'
    ? `${from.slice(0, 5).replace(':', '.')} tot ${until.slice(0, 5).replace(':', '.')} uur`
    : `${from.slice(0, 5)} to ${until.slice(0, 5)}`
}
