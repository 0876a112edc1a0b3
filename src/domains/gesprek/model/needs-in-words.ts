import type { Lang } from '../../../platform/text/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { behoeften } from './aanmelding.ts'

/** "Ander eten", "Een tolk": what somebody ticked, in the order of the form. */
export function needsInWords(chosen: readonly string[], lang: Lang): string[] {
  const words = aanmeldenTexts(lang).nodig.behoefte
  return behoeften.filter((behoefte) => chosen.includes(behoefte)).map((behoefte) => words[behoefte])
}
