import type { AnnouncementHandlers, JobContext } from '../../../platform/jobs/announce.ts'
import { geldendeDatum } from '../model/actie-stand.ts'
import type {} from '../model/announcements.ts'
import { ownerKeyUntil } from '../model/owner-link.ts'
import { extendKey, loadActiesVoorMail, loadActieVoorMail } from '../store/owner-mail.ts'
import { mailOwnerLater } from './mail-owner.ts'

/** The owner of every action of an agenda that was just adopted gets her link. */
async function sendLinks(job: JobContext, { gesprekId }: { gesprekId: string }): Promise<void> {
  for (const { actieId, versie } of await loadActiesVoorMail(job.db, gesprekId)) {
    await mailOwnerLater(job.db, { actieId, versie, soort: 'link', dag: job.today })
  }
}

/** With a later day the link has to work longer. The owner herself may not change that row. */
async function keepLinkWorking(job: JobContext, { actieId }: { actieId: string }): Promise<void> {
  const actie = await loadActieVoorMail(job.db, actieId)
  if (actie === null) return
  await extendKey(job.db, actieId, ownerKeyUntil([geldendeDatum(actie), actie.evaluatie_op], job.today))
}

export const handlers: AnnouncementHandlers = {
  'agenda-vastgesteld': sendLinks,
  'actie-gewijzigd': keepLinkWorking,
}
