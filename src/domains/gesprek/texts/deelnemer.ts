import { inLang, type Lang } from '../../../platform/text/index.ts'
import { deelnemer as en } from './deelnemer.en.ts'
import { deelnemer as nl } from './deelnemer.nl.ts'

export function deelnemerTexts(lang: Lang) {
  return inLang({ nl, en }, lang)
}
