import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { texts } from '../texts/index.ts'
import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'
import { invitation } from './calendar.ts'
import {
  calendarContext,
  contactLine,
  type MailSubject,
  meetingLine,
  paragraphs,
  type Recipient,
} from './mail-parts.ts'
import { youngMail } from './mail-young.ts'

/** Another time or place, or called off; with the message that changes the meeting in her calendar. */
export function changeMail(
  to: Recipient,
  subject: MailSubject,
  bijeenkomst: BijeenkomstMetLocatie,
): OutgoingMail {
  if (to.jong) return youngMail(to, subject, 'changed')
  const t = texts(to.taal).mail
  const { nummer } = bijeenkomst
  const say =
    bijeenkomst.stand === 'afgelast'
      ? { subject: t.offSubject(subject.gesprekNaam, nummer), body: t.off(nummer), calendar: t.offCalendar }
      : {
          subject: t.movedSubject(subject.gesprekNaam, nummer),
          body: t.moved(nummer),
          calendar: t.movedCalendar,
        }
  const calendar = invitation(bijeenkomst, to.mail, calendarContext(subject, to.taal))
  return {
    to: to.mail,
    subject: say.subject,
    text: paragraphs(
      t.dear(to.naam),
      say.body,
      meetingLine(bijeenkomst, to.taal),
      calendar === null ? '' : say.calendar,
      contactLine(subject, to.taal),
    ),
    ...(calendar !== null && { calendar }),
  }
}
