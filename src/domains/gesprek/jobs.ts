import type { JobDefinition } from '../../platform/jobs/announce.ts'
import type {} from './model/announcements.ts'
import { moveUp } from './store/move-up.ts'
import { moveUpJob } from './store/sign-off.ts'

/** Seats who waits longest and has that mailed. */
export const jobs: JobDefinition[] = [
  {
    name: moveUpJob,
    async run(job, row: { gesprekId: string; doelgroep: string }) {
      for (const deelnemerId of await moveUp(job.db, row))
        await job.announce('deelnemer-aangemeld', { deelnemerId })
    },
  },
]
