import type { Lang } from './lang.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

/** `formatNumber(18271, 'nl')` → "18.271". */
export function formatNumber(value: number, lang: Lang, maximumFractionDigits = 1): string {
  return new Intl.NumberFormat(locale[lang], { maximumFractionDigits }).format(value)
}

/** `plural(1, 'nl', { one: 'plaats', other: 'plaatsen' })` → "1 plaats". */
export function plural(count: number, lang: Lang, words: { one: string; other: string }): string {
  const form = new Intl.PluralRules(locale[lang]).select(count) === 'one' ? words.one : words.other
  return `${formatNumber(count, lang)} ${form}`
}

/** `formatList(['a', 'b', 'c'], 'nl')` → "a, b en c". */
export function formatList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(locale[lang], { type: 'conjunction' }).format(items)
}
