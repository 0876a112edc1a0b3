import type { JobContext } from '../../../platform/jobs/announce.ts'
import { deelnemerLink, loadDeelnemerForMail, loadGesprek } from '../../gesprek/index.ts'
import { confirmationMails } from '../model/mail-confirmation.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'

/** Somebody signed up or got a seat. Who gave a phone number only gets no mail: the host told her everything. */
export async function confirmSignUp(
  job: JobContext,
  { deelnemerId }: { deelnemerId: string },
): Promise<void> {
  const deelnemer = await loadDeelnemerForMail(job.db, deelnemerId)
  if (deelnemer === null || deelnemer.mail === null || deelnemer.stand === 'afgemeld') return
  const gesprek = await loadGesprek(job.db, deelnemer.gesprekId)
  if (gesprek === null) return
  const recipient = {
    ...deelnemer,
    mail: deelnemer.mail,
    heeftPlaats: deelnemer.stand === 'plaats',
    link: deelnemerLink(job.keys, job.origin, deelnemer.taal, deelnemer.id, deelnemer.sleutelVersie),
  }
  const subject = { gesprekNaam: gesprek.naam, contact: gesprek.contact, now: job.now.epochMilliseconds }
  const mails = confirmationMails(recipient, subject, await loadMetLocatie(job.db, deelnemer.gesprekId))
  for (const mail of mails) await job.mail(mail)
}
