import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './dag.en.ts'
import { nl } from './dag.nl.ts'

/** Texts of the day itself: who is there, tables, notes, photos, minutes, certificate. */
export const dagTexts = (lang: Lang) => inLang({ nl, en }, lang)

/** Title of a route. */
export const dagTitle =
  (key: keyof typeof nl.titles): InEveryLanguage =>
  (lang) =>
    dagTexts(lang).titles[key]
