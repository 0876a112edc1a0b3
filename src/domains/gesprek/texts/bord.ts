import { inLang, type Lang } from '../../../platform/text/index.ts'
import { en } from './bord.en.ts'
import { nl } from './bord.nl.ts'

export const bordTexts = (lang: Lang) => inLang({ nl, en }, lang)
