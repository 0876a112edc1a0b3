import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { closedRondeIds } from '../store/closed-rondes.ts'

/** A kill between the commit of a closing and the end of its key leaves that key behind: within the hour it is gone. */
export const sweepKeysJob: JobDefinition = {
  name: 'enquete:sleutels-opruimen',
  cron: '7 * * * *',
  async run({ db, keys }) {
    for (const id of await closedRondeIds(db)) if (keys.hasRoundKey(id)) keys.destroyRoundKey(id)
  },
}
