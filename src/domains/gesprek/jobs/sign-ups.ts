import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { dropOldDrafts } from '../store/draft.ts'
import { lapseUnconfirmed } from '../store/lapse.ts'

/** Every quarter of an hour: seats that nobody confirmed go to others, what nobody sent is thrown away. */
export const endSignUps: JobDefinition = {
  name: 'gesprek:aanmeldingen-aflopen',
  cron: '*/15 * * * *',
  async run({ db, now, today }) {
    await lapseUnconfirmed(db, now)
    await dropOldDrafts(db, today)
  },
}
