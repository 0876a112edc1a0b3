import type { Lang } from '../../../platform/text/index.ts'
import { programmaTexts } from '../texts/programma.ts'

/** A region that takes part. Regions get renamed and merged half-way; nobody has to do anything for that. */
export interface DeelnemendeRegio {
  /** As it joined. */
  id: string
  /** What it is now: the same, or the region that took its place. */
  nuId: string
  naam: string
  slug: string
  /** What it was called when it joined, when that is another name. */
  eerder: string | null
}

/** "Nieuwe Regio (eerst: Oude Regio)". */
export function regioName({ naam, eerder }: Pick<DeelnemendeRegio, 'naam' | 'eerder'>, lang: Lang): string {
  return eerder === null ? naam : programmaTexts(lang).regioEerst(naam, eerder)
}
