import { perLang, type Lang } from './lang.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const

/** Made once: making one costs more than rendering a page. */
const numberFormats = perLang((lang) => new Intl.NumberFormat(locale[lang], { maximumFractionDigits: 1 }))
const pluralRules = perLang((lang) => new Intl.PluralRules(locale[lang]))
const listFormats = perLang((lang) => new Intl.ListFormat(locale[lang], { type: 'conjunction' }))

/** `formatNumber(18271, 'nl')` → "18.271"; at most one digit behind the comma. */
export function formatNumber(value: number, lang: Lang): string {
  return numberFormats[lang].format(value)
}

/** `plural(1, 'nl', { one: 'plaats', other: 'plaatsen' })` → "1 plaats". */
export function plural(count: number, lang: Lang, words: { one: string; other: string }): string {
  const form = pluralRules[lang].select(count) === 'one' ? words.one : words.other
  return `${formatNumber(count, lang)} ${form}`
}

/** `formatList(['a', 'b', 'c'], 'nl')` → "a, b en c". */
export function formatList(items: readonly string[], lang: Lang): string {
  return listFormats[lang].format(items)
}
