import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './plannen.en.ts'
import { nl } from './plannen.nl.ts'

/** Texts of planning: day and place, things to read, the calendar, messages and the call list. */
export const plannenTexts = (lang: Lang) => inLang({ nl, en }, lang)

/** Title of a route. */
export const plannenTitle =
  (key: keyof typeof nl.titles): InEveryLanguage =>
  (lang) =>
    plannenTexts(lang).titles[key]
