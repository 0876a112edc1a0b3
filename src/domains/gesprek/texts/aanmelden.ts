import { type InEveryLanguage, inLang, type Lang } from '../../../platform/text/index.ts'
import { en } from './aanmelden.en.ts'
import { nl } from './aanmelden.nl.ts'

/** Signing up: the questions, confirming, and what an adult whom a young person chose reads. */
export function aanmeldenTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function aanmeldenTitle(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => aanmeldenTexts(lang).title[key]
}
