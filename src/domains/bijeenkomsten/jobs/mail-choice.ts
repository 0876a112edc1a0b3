import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { loadDeelnemerForMail } from '../../gesprek/index.ts'
import { invitationMessage, invitedTo } from '../model/mail-confirmation.ts'
import { removalMessage } from '../model/mail-removal.ts'
import { inLanguage } from '../model/template-language.ts'
import { claimBericht } from '../store/berichten.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'
import { recipientOf, send, subjectOf } from './tell.ts'

const name = 'bijeenkomsten:keuze-mailen'

interface Chosen {
  deelnemerId: string
  bijeenkomstId: string
}

/** She said on her own page that she comes to this meeting, or does not: her calendar follows. */
export async function mailChoice(db: Db, chosen: Chosen): Promise<void> {
  await addJob(db, name, chosen, `${name} ${chosen.deelnemerId} ${chosen.bijeenkomstId}`)
}

async function run(job: JobContext, { deelnemerId, bijeenkomstId }: Chosen): Promise<void> {
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  if (deelnemer === null || !deelnemer.bevestigd) return
  const subject = await subjectOf(job, deelnemer.gesprekId)
  const bijeenkomst = await loadOneMetLocatie(job.db, deelnemer.gesprekId, bijeenkomstId)
  if (subject === null || bijeenkomst === undefined) return
  const to = recipientOf(job, deelnemer)
  // Without her own choice: whether this meeting could stand in her calendar at all.
  if (invitedTo({ ...to, mist: [] }, [bijeenkomst]).length === 0) return
  const comes = !to.mist.includes(bijeenkomstId)
  const write = comes ? invitationMessage : removalMessage
  await send(job, deelnemer, [write(to, subject, inLanguage(bijeenkomst, to.taal))])
  if (comes) await claimBericht(job.db, { bijeenkomst, deelnemerId, soort: 'uitnodiging' })
}

export const mailChoiceJob: JobDefinition = { name, run }
