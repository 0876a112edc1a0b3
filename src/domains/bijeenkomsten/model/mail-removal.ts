import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'
import { invitation } from './calendar.ts'
import {
  calendarContext,
  contactLine,
  type MailSubject,
  meetingLine,
  type Message,
  paragraphs,
  type Recipient,
} from './mail-parts.ts'

/**
 * Takes one meeting out of the calendar of one person, while it goes on for the others: a CANCEL with the same sequence
 * and a later stamp (RFC 5546 §2.1.5), so that a new invitation for the same meeting counts again.
 */
export function removal(
  to: Recipient,
  subject: MailSubject,
  bijeenkomst: BijeenkomstMetLocatie,
): Message['calendar'] {
  const ended = { ...bijeenkomst, stand: 'afgelast' as const }
  return invitation(ended, to.mail ?? '', calendarContext(subject, to.taal)) ?? undefined
}

/** The same in a mail of its own. */
export function removalMessage(
  to: Recipient,
  subject: MailSubject,
  bijeenkomst: BijeenkomstMetLocatie,
): Message {
  const t = plannenTexts(to.taal).mail
  const calendar = removal(to, subject, bijeenkomst)
  return {
    subject: t.removedSubject(subject.gesprekNaam, bijeenkomst.nummer),
    text: paragraphs(
      texts(to.taal).mail.dear(to.naam),
      t.removed(bijeenkomst.nummer),
      meetingLine({ ...bijeenkomst, adres: '' }, to.taal),
      contactLine(subject, to.taal),
    ),
    short: t.removed(bijeenkomst.nummer),
    ...(calendar && { calendar }),
  }
}
