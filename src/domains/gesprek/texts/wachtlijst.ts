import { type InEveryLanguage, inLang, type Lang } from '../../../platform/text/index.ts'
import { wachtlijst as en } from './wachtlijst.en.ts'
import { wachtlijst as nl } from './wachtlijst.nl.ts'

export function wachtlijstTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function wachtlijstTitle(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => wachtlijstTexts(lang).title[key]
}
