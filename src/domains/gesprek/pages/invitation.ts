import { capabilityOf } from '../../../platform/access/index.ts'
import { type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { codeProblem, type CodeProblem } from '../model/codepartij.ts'
import { closedBecause } from '../model/stand.ts'
import { loadGesprek } from '../store/gesprek.ts'
import { findCode } from '../store/use-code.ts'
import { InvitationPage } from './invitation-page.tsx'

/** Where the link with a code in a mail leads: on to signing up, or to why that cannot be. */
export async function openInvitation(rq: Rq): Promise<Outcome> {
  const hash = capabilityOf(rq.actor)
  const found = hash === null ? null : await findCode(rq.db, hash)
  const problem = codeProblem(found, rq.today)
  if (problem !== null || found === null) return say(problem ?? 'unknown')
  const gesprek = await loadGesprek(rq.db, found.gesprekId)
  if (gesprek === null || closedBecause(gesprek, rq.today) !== null) return say('notYet')
  return redirect(`/gesprek/${gesprek.id}/meedoen`)
}

function say(problem: CodeProblem | 'notYet'): Outcome {
  return page(InvitationPage, { problem })
}
