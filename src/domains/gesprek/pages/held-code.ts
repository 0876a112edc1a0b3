import { capabilityOf } from '../../../platform/access/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { codeProblem } from '../model/codepartij.ts'
import { findCode } from '../store/use-code.ts'

export interface HeldCode {
  hash: string
  doelgroep: string
}

/** The code that this browser holds, when it is good for this gesprek today. */
export async function heldCode(rq: Rq, gesprekId: string): Promise<HeldCode | null> {
  const hash = capabilityOf(rq.actor)
  if (hash === null) return null
  const found = await findCode(rq.db, hash)
  if (found === null || found.gesprekId !== gesprekId || codeProblem(found, rq.today) !== null) return null
  return { hash, doelgroep: found.doelgroep }
}
