import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export function texts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function title(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => texts(lang).title[key]
}
