import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { texts } from '../texts/index.ts'
import { type MailSubject, paragraphs, type Recipient } from './mail-parts.ts'

/**
 * A mail to a young person says that there is news, and who calls. No gesprek, region, place or day, no link and no
 * calendar: a date and a place can tell others where a foster child will be.
 */
export function youngMail(
  to: Recipient,
  { contact }: MailSubject,
  news: 'signed-up' | 'changed',
): OutgoingMail {
  const t = texts(to.taal).mail
  return {
    to: to.mail,
    subject: news === 'signed-up' ? t.youngSubject : t.youngMovedSubject,
    text: paragraphs(t.youngDear, news === 'signed-up' ? t.young : t.youngMoved, t.youngCall(contact.phone)),
  }
}
