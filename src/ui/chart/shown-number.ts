import { formatNumber, type Lang } from '../../platform/text/index.ts'
import { texts } from './texts.ts'

/** A missing figure is said in words; it is never a zero. */
export function shownNumber(value: number | null, lang: Lang): string {
  return value === null ? texts[lang].unknown : formatNumber(value, lang)
}
