import { inLang, type Lang } from '../../../platform/text/index.ts'
import { en } from './thema.en.ts'
import { nl } from './thema.nl.ts'

export const themaTexts = (lang: Lang) => inLang({ nl, en }, lang)
