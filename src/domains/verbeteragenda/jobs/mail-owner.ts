import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { geldendeDatum } from '../model/actie-stand.ts'
import { herinneringOp } from '../model/herinnering.ts'
import { ownerKeyUntil, ownerLink } from '../model/owner-link.ts'
import { claimVerzending, extendKey, loadActieVoorMail } from '../store/owner-mail.ts'
import type { MailSoort } from '../store/tables.ts'
import { ownerMail } from './owner-mail-text.ts'

interface MailOwner {
  actieId: string
  soort: MailSoort
  versie: number
  /** link: the day it was asked for; reminders: the day the action should be done */
  dag: string
}

const name = 'verbeteragenda:eigenaar-mailen'

export async function mailOwnerLater(db: Db, mail: MailOwner): Promise<void> {
  await addJob(db, name, mail, `${name}:${mail.actieId}:${mail.soort}:${mail.versie}:${mail.dag}`)
}

/**
 * Writes to the owner of one action. Looks again at the moment of sending: an action that is done or stopped, another
 * owner or another day means no mail. What was sent is noted in the same transaction, so nothing goes out twice.
 */
export const mailOwner: JobDefinition = { name, run: (job, payload: MailOwner) => sendTo(job, payload) }

async function sendTo(job: JobContext, { actieId, soort, versie, dag }: MailOwner): Promise<void> {
  const actie = await loadActieVoorMail(job.db, actieId)
  if (actie === null || actie.versie !== versie) return
  if (soort !== 'link') {
    const due = herinneringOp(actie, job.today)
    if (due === null || due.soort !== soort || due.dag !== dag) return
  }
  const { gesprekId } = actie
  if (!(await claimVerzending(job.db, { actieId, gesprekId, soort, versie, dag, op: job.today }))) return
  await extendKey(job.db, actieId, ownerKeyUntil([geldendeDatum(actie), actie.evaluatie_op], job.today))
  await job.mail(ownerMail(soort, actie, ownerLink(job.keys, job.origin, actieId, versie)))
}
