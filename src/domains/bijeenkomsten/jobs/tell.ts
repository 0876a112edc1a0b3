import type { JobContext } from '../../../platform/jobs/announce.ts'
import {
  type Bereik,
  bereikOf,
  deelnemerLink,
  type DeelnemerForMail,
  isVeiligTeMailen,
  loadGesprek,
  reach,
} from '../../gesprek/index.ts'
import type { BelSoort } from '../model/belpunt.ts'
import type { MailSubject, Message, Recipient } from '../model/mail-parts.ts'
import { addBelpunt } from '../store/belpunten.ts'

export function recipientOf(
  job: Pick<JobContext, 'keys' | 'origin'>,
  deelnemer: DeelnemerForMail,
): Recipient {
  const { id, naam, mail, taal, stand, mist, sleutelVersie } = deelnemer
  return {
    naam,
    taal,
    mist,
    mail: bereikOf(deelnemer) === 'mail' ? mail : null,
    veilig: isVeiligTeMailen(deelnemer),
    heeftPlaats: stand === 'plaats',
    link: deelnemerLink(job.keys, job.origin, taal, id, sleutelVersie),
  }
}

/** Null when there is no such gesprek any more. */
export async function subjectOf(job: JobContext, gesprekId: string): Promise<MailSubject | null> {
  const gesprek = await loadGesprek(job.db, gesprekId)
  if (gesprek === null) return null
  return { gesprekNaam: gesprek.naam, contact: gesprek.contact, now: job.now.epochMilliseconds }
}

/** Mails all of it, texts the first in short, or sends nothing to who is called. */
export async function send(
  job: JobContext,
  deelnemer: DeelnemerForMail,
  messages: Message[],
): Promise<Bereik> {
  const way = bereikOf(deelnemer)
  for (const message of way === 'mail' ? messages : messages.slice(0, 1)) await reach(job, deelnemer, message)
  return way
}

interface News {
  soort: BelSoort
  bijeenkomstId: string | null
}

/** Who read nothing, or nothing that says what it is about, comes on the call list. */
export async function askForCall(
  { db }: JobContext,
  deelnemer: DeelnemerForMail,
  way: Bereik,
  news: News,
): Promise<void> {
  if (way !== 'bel' && isVeiligTeMailen(deelnemer)) return
  await addBelpunt(db, { gesprekId: deelnemer.gesprekId, deelnemerId: deelnemer.id, ...news })
}
