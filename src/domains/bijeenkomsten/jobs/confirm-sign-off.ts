import type { JobContext } from '../../../platform/jobs/announce.ts'
import { loadDeelnemerForMail } from '../../gesprek/index.ts'
import { upcoming } from '../model/bijeenkomst.ts'
import { signedOffMessages } from '../model/mail-signed-off.ts'
import { inLanguage } from '../model/template-language.ts'
import { listInvited } from '../store/berichten.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'
import { recipientOf, send, subjectOf } from './tell.ts'

/** Somebody signed off or did not confirm in time: one message, and the meetings still to come leave her calendar. */
export async function confirmSignOff(
  job: JobContext,
  { deelnemerId }: { deelnemerId: string },
): Promise<void> {
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  if (deelnemer === null || deelnemer.stand !== 'afgemeld') return
  const subject = await subjectOf(job, deelnemer.gesprekId)
  if (subject === null) return
  const to = recipientOf(job, deelnemer)
  const ids = await listInvited(job.db, deelnemerId)
  const invited = upcoming(await loadMetLocatie(job.db, deelnemer.gesprekId))
    .filter(({ id, datum }) => datum !== null && ids.includes(id))
    .map((one) => inLanguage(one, to.taal))
  const reden = deelnemer.afgemeldReden ?? 'host'
  await send(job, deelnemer, signedOffMessages(to, subject, { reden, invited }))
}
