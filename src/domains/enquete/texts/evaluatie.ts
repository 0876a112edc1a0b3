import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './evaluatie.en.ts'
import { nl } from './evaluatie.nl.ts'

/** Texts of the evaluation after a meeting. */
export const evaluatieTexts = (lang: Lang) => inLang({ nl, en }, lang)

/** Title of a route. */
export const evaluatieTitle =
  (key: keyof typeof nl.title): InEveryLanguage =>
  (lang) =>
    evaluatieTexts(lang).title[key]
