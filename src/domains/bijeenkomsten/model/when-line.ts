import { formatDay, formatTimeRange, type Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import type { Bijeenkomst } from './bijeenkomst.ts'

/** "donderdag 3 december 2026, 16.00 tot 18.30 uur", or that the day is not known yet. */
export function whenLine(
  { datum, begin, einde }: Pick<Bijeenkomst, 'datum' | 'begin' | 'einde'>,
  lang: Lang,
): string {
  if (datum === null) return texts(lang).noDay
  return `${formatDay(datum, lang, 'weekday')}, ${formatTimeRange(begin, einde, lang)}`
}
