import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { refreshTussenstand } from '../store/tussenstand.ts'

/** On a schedule and not on each answer: who watches two screens sees no answer come in. */
export const countJob: JobDefinition = {
  name: 'enquete:tussenstand',
  cron: '*/15 * * * *',
  run: ({ db }) => refreshTussenstand(db),
}
