import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { texts } from '../texts/index.ts'
import { type BijeenkomstMetLocatie, upcoming } from './bijeenkomst.ts'
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

/**
 * What somebody gets who signed up. With a seat: the meetings, the own page and an invitation per meeting; the first
 * comes with the confirmation, each other one in a mail of its own (RFC 5546 §3.2.2: one UID per message).
 */
export function confirmationMails(
  to: Recipient,
  subject: MailSubject,
  bijeenkomsten: BijeenkomstMetLocatie[],
): OutgoingMail[] {
  if (to.jong) return [youngMail(to, subject, 'signed-up')]
  const planned = upcoming(bijeenkomsten)
  return to.heeftPlaats ? seatMails(to, subject, planned) : [waitingMail(to, subject, planned)]
}

function seatMails(to: Recipient, subject: MailSubject, planned: BijeenkomstMetLocatie[]): OutgoingMail[] {
  const t = texts(to.taal).mail
  const invitations = planned.flatMap((bijeenkomst) => {
    const calendar = invitation(bijeenkomst, to.mail, calendarContext(subject, to.taal))
    return calendar === null ? [] : [{ bijeenkomst, calendar }]
  })
  const [first, ...others] = invitations
  const invited = first === undefined ? '' : others.length === 0 ? t.invitation : t.invitations
  const confirmation: OutgoingMail = {
    to: to.mail,
    subject: t.seatSubject(subject.gesprekNaam),
    text: paragraphs(
      t.dear(to.naam),
      t.seat(subject.gesprekNaam),
      ...meetingParagraphs(to, planned),
      invited,
      ownPage(to),
      contactLine(subject, to.taal),
    ),
    ...(first !== undefined && { calendar: first.calendar }),
  }
  return [
    confirmation,
    ...others.map(({ bijeenkomst, calendar }) => ({
      to: to.mail,
      subject: t.invitationSubject(subject.gesprekNaam, bijeenkomst.nummer),
      text: paragraphs(
        t.dear(to.naam),
        t.invitationBody(bijeenkomst.nummer),
        meetingLine(bijeenkomst, to.taal),
        contactLine(subject, to.taal),
      ),
      calendar,
    })),
  ]
}

function waitingMail(to: Recipient, subject: MailSubject, planned: BijeenkomstMetLocatie[]): OutgoingMail {
  const t = texts(to.taal).mail
  const withoutAddress = planned.map((bijeenkomst) => ({ ...bijeenkomst, adres: '' }))
  return {
    to: to.mail,
    subject: t.waitSubject(subject.gesprekNaam),
    text: paragraphs(
      t.dear(to.naam),
      t.wait(subject.gesprekNaam),
      ...meetingParagraphs(to, withoutAddress),
      ownPage(to),
      contactLine(subject, to.taal),
    ),
  }
}

function meetingParagraphs(to: Recipient, planned: BijeenkomstMetLocatie[]): string[] {
  const t = texts(to.taal).mail
  if (planned.length === 0) return [t.noDates]
  return [
    planned.length === 1 ? t.oneDate : t.dates,
    planned.map((one) => meetingLine(one, to.taal)).join('\n'),
  ]
}

function ownPage(to: Recipient): string {
  const t = texts(to.taal).mail
  return paragraphs(`${t.ownPage}\n${to.link}`, t.keepLink)
}
