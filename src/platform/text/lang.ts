export const languages = ['nl', 'en'] as const
export type Lang = (typeof languages)[number]

/** A text that exists in every language, such as a page title or a menu label. */
export type InEveryLanguage = (lang: Lang) => string

/** The same keys and shapes as the Dutch texts, so that the compiler finds what is not translated. */
export type Translated<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Translated<T[K]>
}

/** Chooses the texts of a language: `inLang({ nl, en }, lang)`. */
export function inLang<T>(texts: Record<Lang, T>, lang: Lang): T {
  return texts[lang]
}

/** Something that is made once for every language. */
export function perLang<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return { nl: make('nl'), en: make('en') }
}
