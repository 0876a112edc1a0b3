import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { wipeEndedKeys } from '../store/owner-mail.ts'

/** Every night: an address whose link has ended has no purpose any more (GDPR art. 5(1)(e)). */
export const wipeAddresses: JobDefinition = {
  name: 'verbeteragenda:adressen-wissen',
  cron: '15 2 * * *',
  run: async (job) => {
    await wipeEndedKeys(job.db, job.today)
  },
}
