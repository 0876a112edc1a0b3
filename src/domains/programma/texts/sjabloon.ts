import { inLang, type Lang } from '../../../platform/text/index.ts'
import { en } from './sjabloon.en.ts'
import { nl } from './sjabloon.nl.ts'

export const sjabloonTexts = (lang: Lang) => inLang({ nl, en }, lang)
