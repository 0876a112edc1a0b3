import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './programma.en.ts'
import { nl } from './programma.nl.ts'

export const programmaTexts = (lang: Lang) => inLang({ nl, en }, lang)

/** Title of a route. */
export const title =
  (key: keyof typeof nl.title): InEveryLanguage =>
  (lang) =>
    programmaTexts(lang).title[key]
