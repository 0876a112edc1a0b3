import { Temporal } from 'temporal-polyfill'
import type { OpenTest } from '../../../../tests/support/as.ts'
import { fixedClock, today as dayOf } from '../../../platform/clock/index.ts'
import type { JobContext } from '../../../platform/jobs/announce.ts'

export interface Sent {
  to: string
  subject?: string
  text: string
  calendar?: { method: string; content: string }
}

/** Runs a job with the worker's login, for tests of this room: gives what it would mail, text and announce. */
export async function sentBy(
  site: OpenTest,
  run: (job: JobContext) => Promise<void>,
  now = `${site.today}T10:00:00Z`,
): Promise<{ mails: Sent[]; texts: Sent[]; announced: object[] }> {
  const sent = { mails: [] as Sent[], texts: [] as Sent[], announced: [] as object[] }
  const today = dayOf(fixedClock(now))
  await site.asJob(async (db) => {
    await run({
      db,
      today,
      now: Temporal.Instant.from(now),
      keys: site.keys,
      origin: 'https://voorbeeld.invalid',
      mail: async (message) => void sent.mails.push(message),
      sms: async (message) => void sent.texts.push(message),
      announce: async (_, payload) => void sent.announced.push(payload),
      asOwner: () => Promise.reject(new Error('does not need the owner')),
    })
  }, today)
  return sent
}
