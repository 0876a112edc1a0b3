import { inLang, type InEveryLanguage, type Lang } from '../../../platform/text/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const textsIn = (lang: Lang) => inLang({ nl, en }, lang)

export type Texts = ReturnType<typeof textsIn>

export const title =
  (key: keyof typeof nl.title): InEveryLanguage =>
  (lang) =>
    textsIn(lang).title[key]
