import { addDays } from '../../../platform/clock/index.ts'
import type { JobContext, JobDefinition } from '../../../platform/jobs/index.ts'
import { forgetDeelnemers, forgetNodig } from '../../gesprek/index.ts'
import { forgetBelpunten } from '../store/belpunten.ts'
import { forgetFotos, forgetTafels } from '../store/forget-day.ts'
import { loadEnded } from '../store/last-days.ts'

/** A year after the last meeting, as the privacy page says. */
const keepDays = 365

async function forget({ asOwner, today }: JobContext): Promise<void> {
  await asOwner(async (db) => {
    for (const { gesprekId, lastDay } of await loadEnded(db, today)) {
      await forgetNodig(db, gesprekId)
      await forgetBelpunten(db, gesprekId)
      await forgetTafels(db, gesprekId)
      if (addDays(lastDay, keepDays) >= today) continue
      await forgetDeelnemers(db, gesprekId)
      await forgetFotos(db, gesprekId)
    }
  })
}

/** Every night. As owner, because no login of the site may change people of another gesprek. */
export const forgetJob: JobDefinition = { name: 'bijeenkomsten:vergeten', run: forget, cron: '40 1 * * *' }
