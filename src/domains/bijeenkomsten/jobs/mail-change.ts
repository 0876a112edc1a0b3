import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { deelnemerLink, listSeatedForMail, loadGesprek } from '../../gesprek/index.ts'
import { changeMail } from '../model/mail-change.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'

const name = 'bijeenkomsten:wijziging-mailen'

interface Changed {
  gesprekId: string
  bijeenkomstId: string
}

/**
 * Tells everybody with a seat how the meeting stands now. Two changes shortly after each other are one mail: the job
 * reads what is true when it runs.
 */
export async function tellAboutChange(db: Db, changed: Changed): Promise<void> {
  await addJob(db, name, changed, `${name} ${changed.bijeenkomstId}`)
}

async function mailChange(job: JobContext, { gesprekId, bijeenkomstId }: Changed): Promise<void> {
  const gesprek = await loadGesprek(job.db, gesprekId)
  const bijeenkomst = await loadOneMetLocatie(job.db, gesprekId, bijeenkomstId)
  if (gesprek === null || bijeenkomst === undefined || bijeenkomst.stand === 'geweest') return
  const subject = { gesprekNaam: gesprek.naam, contact: gesprek.contact, now: job.now.epochMilliseconds }
  for (const deelnemer of await listSeatedForMail(job.db, gesprekId)) {
    if (deelnemer.mail === null) continue
    const link = deelnemerLink(job.keys, job.origin, deelnemer.taal, deelnemer.id, deelnemer.sleutelVersie)
    await job.mail(
      changeMail({ ...deelnemer, mail: deelnemer.mail, heeftPlaats: true, link }, subject, bijeenkomst),
    )
  }
}

export const mailChangeJob: JobDefinition = { name, run: mailChange }
