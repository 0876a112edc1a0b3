import type { JobContext, JobDefinition } from '../../../platform/jobs/announce.ts'
import { deelnemerLink } from '../model/deelnemer-link.ts'
import { aanbodMessage } from '../model/aanbod-message.ts'
import { reach } from '../model/reach.ts'
import { listExpired } from '../store/expire-aanbod.ts'
import { loadDeelnemerForMail } from '../store/for-mail.ts'
import { loadGesprek } from '../store/gesprek.ts'
import { type MadeAanbod, moveUp } from '../store/move-up.ts'
import { moveUpJob, queueMoveUp } from '../store/sign-off.ts'

interface Row {
  gesprekId: string
  doelgroep: string
}

/** Offers free seats of a doelgroep to who waits longest, and tells them. */
export const offerSeats: JobDefinition = {
  name: moveUpJob,
  async run(job, row: Row) {
    for (const made of await moveUp(job.db, { ...row, now: job.now })) await tell(job, row.gesprekId, made)
  },
}

/** Looks every five minutes whose term is over, so that the next one is asked. */
export const endOffers: JobDefinition = {
  name: 'gesprek:aanbod-verlopen',
  cron: '*/5 * * * *',
  async run({ db, now }) {
    for (const { gesprekId, doelgroep } of await listExpired(db, now))
      await queueMoveUp(db, gesprekId, doelgroep)
  },
}

async function tell(job: JobContext, gesprekId: string, { deelnemerId, verlooptOp }: MadeAanbod) {
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  const gesprek = await loadGesprek(job.db, gesprekId)
  if (deelnemer === null || gesprek === null) return
  const link = deelnemerLink(job.keys, job.origin, deelnemer.taal, deelnemer.id, deelnemer.sleutelVersie)
  await reach(job, deelnemer, aanbodMessage(deelnemer, gesprek, { link, verlooptOp }))
}
