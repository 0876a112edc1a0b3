import type { JobContext, JobDefinition } from '../../../platform/jobs/announce.ts'
import { firstBegin } from '../model/first-begin.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { listWithOtherFirst } from '../store/first-meetings.ts'

/** A meeting that has begun is no longer the first still to come. */
async function run({ db, now, announce }: JobContext): Promise<void> {
  for (const gesprekId of await listWithOtherFirst(db, now)) {
    const begin = firstBegin(await loadBijeenkomsten(db, gesprekId), now)
    await announce('eerste-bijeenkomst', { gesprekId, begin })
  }
}

export const firstMeetingJob: JobDefinition = { name: 'bijeenkomsten:eerste', run, cron: '5 * * * *' }
