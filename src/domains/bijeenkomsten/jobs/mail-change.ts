import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { listSeatedForMail } from '../../gesprek/index.ts'
import { changeMessage } from '../model/mail-change.ts'
import { invitedTo } from '../model/mail-confirmation.ts'
import { inLanguage } from '../model/template-language.ts'
import { claimBericht } from '../store/berichten.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'
import { askForCall, recipientOf, send, subjectOf } from './tell.ts'

const name = 'bijeenkomsten:wijziging-mailen'

interface Changed {
  gesprekId: string
  bijeenkomstId: string
}

/**
 * Tells everybody with a seat how the meeting stands now. Two changes shortly after each other are one message: the job
 * reads what is true when it runs.
 */
export async function tellAboutChange(db: Db, changed: Changed): Promise<void> {
  await addJob(db, name, changed, `${name} ${changed.bijeenkomstId}`)
}

async function mailChange(job: JobContext, { gesprekId, bijeenkomstId }: Changed): Promise<void> {
  const subject = await subjectOf(job, gesprekId)
  const bijeenkomst = await loadOneMetLocatie(job.db, gesprekId, bijeenkomstId)
  if (subject === null || bijeenkomst === undefined || bijeenkomst.stand === 'geweest') return
  const soort = bijeenkomst.stand === 'afgelast' ? 'afgelast' : 'wijziging'
  for (const deelnemer of await listSeatedForMail(job.db, gesprekId)) {
    // She hears how it stands when she confirms.
    if (!deelnemer.bevestigd) continue
    const to = recipientOf(job, deelnemer)
    const message = changeMessage(to, subject, inLanguage(bijeenkomst, to.taal))
    if (message === null) continue
    const way = await send(job, deelnemer, [message])
    if (invitedTo(to, [bijeenkomst]).length > 0) {
      await claimBericht(job.db, { bijeenkomst, deelnemerId: deelnemer.id, soort: 'uitnodiging' })
    }
    await askForCall(job, deelnemer, way, { soort, bijeenkomstId })
  }
}

export const mailChangeJob: JobDefinition = { name, run: mailChange }
