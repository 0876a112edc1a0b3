import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import { loadDeelnemerForMail } from '../../gesprek/index.ts'
import { reminderMessage } from '../model/mail-reminder.ts'
import { dayOfMeeting, type Herinnering, herinneringen, isDue, isOfficeHours } from '../model/reminder.ts'
import { inLanguage } from '../model/template-language.ts'
import { claimBericht, type DueReminder, listDue } from '../store/berichten.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'
import { hasReading } from '../store/leeslinks.ts'
import { askForCall, recipientOf, send, subjectOf } from './tell.ts'

const one = 'bijeenkomsten:herinnering'

interface Reminder extends DueReminder {
  soort: Herinnering
}

/** Finds who is to be reminded and makes a job for each; what was planned before is not planned twice. */
async function plan({ db, today, now }: JobContext): Promise<void> {
  if (!isOfficeHours(today, now)) return
  for (const soort of herinneringen) {
    for (const due of await listDue(db, soort, dayOfMeeting(soort, today))) {
      const key = [one, due.bijeenkomstId, due.deelnemerId, soort, due.icsVolgnummer].join(' ')
      await addJob(db, one, { ...due, soort } satisfies Reminder, key)
    }
  }
}

/** Looks again before it sends: hours may have passed, the meeting may have moved and she may have signed off. */
async function remind(
  job: JobContext,
  { gesprekId, bijeenkomstId, deelnemerId, soort }: Reminder,
): Promise<void> {
  if (!isOfficeHours(job.today, job.now)) return
  const bijeenkomst = await loadOneMetLocatie(job.db, gesprekId, bijeenkomstId)
  if (bijeenkomst === undefined || !isDue(bijeenkomst, soort, job.today)) return
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  if (deelnemer === null || deelnemer.stand !== 'plaats' || !deelnemer.bevestigd) return
  if (deelnemer.mist.includes(bijeenkomstId)) return
  const subject = await subjectOf(job, gesprekId)
  if (subject === null || !(await claimBericht(job.db, { bijeenkomst, deelnemerId, soort }))) return
  const to = recipientOf(job, deelnemer)
  const about = {
    bijeenkomst: inLanguage(bijeenkomst, to.taal),
    soort,
    hasReading: await hasReading(job.db, bijeenkomstId),
  }
  const way = await send(job, deelnemer, [reminderMessage(to, subject, about)])
  // Who is called is called once for a meeting: the day before.
  if (soort === 'dag') await askForCall(job, deelnemer, way, { soort, bijeenkomstId })
}

/** Every quarter of an hour, within office hours. */
export const remindJobs: JobDefinition[] = [
  { name: 'bijeenkomsten:herinneren', run: plan, cron: '*/15 * * * *' },
  { name: one, run: remind },
]
