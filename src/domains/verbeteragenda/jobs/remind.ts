import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { herinneringOp } from '../model/herinnering.ts'
import { loadActiesVoorMail } from '../store/owner-mail.ts'
import { mailOwnerLater } from './mail-owner.ts'

/** Every morning: who must hear that the day of her action is near, or has passed. One job per mail. */
export const remind: JobDefinition = {
  name: 'verbeteragenda:herinneren',
  cron: '30 5 * * *',
  run: async (job) => {
    for (const actie of await loadActiesVoorMail(job.db)) {
      const due = herinneringOp(actie, job.today)
      if (due !== null) await mailOwnerLater(job.db, { actieId: actie.actieId, versie: actie.versie, ...due })
    }
  },
}
