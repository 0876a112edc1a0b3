import { inLang, type Lang } from '../../../platform/text/index.ts'
import { en } from './jaar.en.ts'
import { nl } from './jaar.nl.ts'

export const jaarTexts = (lang: Lang) => inLang({ nl, en }, lang)
