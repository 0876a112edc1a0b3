import { type InEveryLanguage, inLang, type Lang } from '../../../platform/text/index.ts'
import { werven as en } from './werven.en.ts'
import { werven as nl } from './werven.nl.ts'

export function wervenTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}

export function wervenTitle(key: keyof typeof nl.title): InEveryLanguage {
  return (lang) => wervenTexts(lang).title[key]
}
