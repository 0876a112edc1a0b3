import { type InEveryLanguage, inLang, type Lang } from '../../../platform/text/index.ts'
import { eigen as en } from './eigen.en.ts'
import { eigen as nl } from './eigen.nl.ts'

export function eigenTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function eigenTitle(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => eigenTexts(lang).title[key]
}
