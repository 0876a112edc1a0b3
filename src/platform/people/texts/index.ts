import { inLang, type InEveryLanguage, type Lang } from '../../text/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export function peopleTexts(lang: Lang): typeof nl {
  return inLang({ nl, en }, lang)
}

export function title(read: (texts: typeof nl) => string): InEveryLanguage {
  return (lang) => read(peopleTexts(lang))
}
