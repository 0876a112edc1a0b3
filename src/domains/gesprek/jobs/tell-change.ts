import type { Db } from '../../../platform/database/transaction.ts'
import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import { deelnemerLink } from '../model/deelnemer-link.ts'
import { changeMessage } from '../model/change-message.ts'
import { reach } from '../model/reach.ts'
import { listSignedUpForMail } from '../store/for-mail.ts'
import { loadGesprek } from '../store/gesprek.ts'

const name = 'gesprek:wijziging-melden'

interface Changed {
  gesprekId: string
  /** The last day to sign up is another one. */
  closingDay: boolean
}

/** Tells everybody who has or waits for a seat. Two changes shortly after each other are one message. */
export async function tellGesprekChanged(db: Db, changed: Changed): Promise<void> {
  await addJob(db, name, changed, `${name} ${changed.gesprekId}`)
}

async function tellChange(job: JobContext, { gesprekId, closingDay }: Changed): Promise<void> {
  const gesprek = await loadGesprek(job.db, gesprekId)
  if (gesprek === null) return
  for (const deelnemer of await listSignedUpForMail(job.db, gesprekId)) {
    const { taal, id, sleutelVersie } = deelnemer
    const link = deelnemerLink(job.keys, job.origin, taal, id, sleutelVersie)
    await reach(job, deelnemer, changeMessage(deelnemer, gesprek, { link, closingDay }))
  }
}

export const tellChangeJob: JobDefinition = { name, run: tellChange }
