import type { CodeReading } from '../../../platform/access/index.ts'

export const partijStanden = ['klaar', 'uitgedeeld', 'ingetrokken'] as const
export type PartijStand = (typeof partijStanden)[number]

export interface FoundCode {
  gesprekId: string
  doelgroep: string
  gebruikt: boolean
  partijStand: PartijStand
  /** ISO day, the last on which the code works */
  geldigTot: string
}

/** A code of somebody else's and a code that never was give the same answer: 'unknown'. */
export type CodeProblem =
  Extract<CodeReading, { ok: false }>['reason'] | 'unknown' | 'withdrawn' | 'used' | 'expired'

export function codeProblem(found: FoundCode | null, today: string): CodeProblem | null {
  if (found === null) return 'unknown'
  if (found.partijStand === 'ingetrokken') return 'withdrawn'
  if (found.gebruikt) return 'used'
  return today > found.geldigTot ? 'expired' : null
}

/** The slips are shown until they are handed out: afterwards nobody needs to see the codes again. */
export function isSheetShown(stand: PartijStand): boolean {
  return stand === 'klaar'
}
