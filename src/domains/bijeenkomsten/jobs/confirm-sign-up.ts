import type { JobContext } from '../../../platform/jobs/announce.ts'
import { loadDeelnemerForMail } from '../../gesprek/index.ts'
import { confirmationMessages, invitedTo } from '../model/mail-confirmation.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'
import { claimBericht } from '../store/berichten.ts'
import { askForCall, recipientOf, send, subjectOf } from './tell.ts'

/**
 * Somebody's seat or place on the list is sure. Who wants to be called gets no message: whoever confirmed her told her
 * everything. Who did not confirm yet gets nothing either.
 */
export async function confirmSignUp(
  job: JobContext,
  { deelnemerId }: { deelnemerId: string },
): Promise<void> {
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  if (deelnemer === null || deelnemer.stand === 'afgemeld' || !deelnemer.bevestigd) return
  const subject = await subjectOf(job, deelnemer.gesprekId)
  if (subject === null) return
  const to = recipientOf(job, deelnemer)
  const bijeenkomsten = (await loadMetLocatie(job.db, deelnemer.gesprekId)).map((one) =>
    inLanguage(one, to.taal),
  )
  const way = await send(job, deelnemer, confirmationMessages(to, subject, bijeenkomsten))
  for (const bijeenkomst of invitedTo(to, bijeenkomsten)) {
    await claimBericht(job.db, { bijeenkomst, deelnemerId, soort: 'uitnodiging' })
  }
  if (deelnemer.bereik !== 'bel') {
    await askForCall(job, deelnemer, way, { soort: 'aangemeld', bijeenkomstId: null })
  }
}
