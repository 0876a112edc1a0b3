import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const texts = (lang: Lang) => inLang({ nl, en }, lang)

/** Title of a route. */
export const title =
  (key: keyof typeof nl.titles): InEveryLanguage =>
  (lang) =>
    texts(lang).titles[key]
