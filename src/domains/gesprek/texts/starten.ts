import { type InEveryLanguage, inLang, type Lang } from '../../../platform/text/index.ts'
import { starten as en } from './starten.en.ts'
import { starten as nl } from './starten.nl.ts'

export function startenTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function startenTitle(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => startenTexts(lang).title[key]
}
