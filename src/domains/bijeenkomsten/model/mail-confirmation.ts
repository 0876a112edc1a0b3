import { formatList } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { type BijeenkomstMetLocatie, upcoming } from './bijeenkomst.ts'
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
import { youngMessage } from './mail-young.ts'

/**
 * What somebody gets who signed up. With a seat: the meetings, the own page and an invitation per meeting; the first
 * comes with the confirmation, each other one in a mail of its own (RFC 5546 §3.2.2: one UID per message).
 */
export function confirmationMessages(
  to: Recipient,
  subject: MailSubject,
  bijeenkomsten: BijeenkomstMetLocatie[],
): Message[] {
  if (!to.veilig) return [youngMessage(to, subject, 'signed-up')]
  const planned = upcoming(bijeenkomsten)
  return to.heeftPlaats ? seatMessages(to, subject, planned) : [waitingMessage(to, subject, planned)]
}

/** The meetings for which she gets an invitation: those with a day, to which she said she comes. */
export function invitedTo<T extends BijeenkomstMetLocatie>(
  { mail, veilig, heeftPlaats, mist }: Recipient,
  bijeenkomsten: T[],
): T[] {
  if (mail === null || !veilig || !heeftPlaats) return []
  return upcoming(bijeenkomsten).filter(({ id, datum }) => datum !== null && !mist.includes(id))
}

/** One meeting for her calendar, in a mail of its own. */
export function invitationMessage(
  to: Recipient,
  subject: MailSubject,
  bijeenkomst: BijeenkomstMetLocatie,
): Message {
  const t = texts(to.taal).mail
  const calendar = invitation(bijeenkomst, to.mail ?? '', calendarContext(subject, to.taal))
  return {
    subject: t.invitationSubject(subject.gesprekNaam, bijeenkomst.nummer),
    text: paragraphs(
      t.dear(to.naam),
      t.invitationBody(bijeenkomst.nummer),
      meetingLine(bijeenkomst, to.taal),
      contactLine(subject, to.taal),
    ),
    short: plannenTexts(to.taal).mail.movedShort(bijeenkomst.nummer, to.link),
    ...(calendar !== null && { calendar }),
  }
}

function seatMessages(to: Recipient, subject: MailSubject, planned: BijeenkomstMetLocatie[]): Message[] {
  const t = texts(to.taal).mail
  const [first, ...others] = invitedTo(to, planned)
  const invited = first === undefined ? '' : others.length === 0 ? t.invitation : t.invitations
  const calendar = first && invitation(first, to.mail ?? '', calendarContext(subject, to.taal))
  const confirmation: Message = {
    subject: t.seatSubject(subject.gesprekNaam),
    text: paragraphs(
      t.dear(to.naam),
      t.seat(subject.gesprekNaam),
      ...meetingParagraphs(to, planned),
      missedLine(to, planned),
      invited,
      ownPage(to),
      contactLine(subject, to.taal),
    ),
    short: plannenTexts(to.taal).mail.seatShort(to.link),
    ...(calendar && { calendar }),
  }
  return [confirmation, ...others.map((bijeenkomst) => invitationMessage(to, subject, bijeenkomst))]
}

function waitingMessage(to: Recipient, subject: MailSubject, planned: BijeenkomstMetLocatie[]): Message {
  const t = texts(to.taal).mail
  const withoutAddress = planned.map((bijeenkomst) => ({ ...bijeenkomst, adres: '' }))
  return {
    subject: t.waitSubject(subject.gesprekNaam),
    text: paragraphs(
      t.dear(to.naam),
      t.wait(subject.gesprekNaam),
      ...meetingParagraphs(to, withoutAddress),
      ownPage(to),
      contactLine(subject, to.taal),
    ),
    short: plannenTexts(to.taal).mail.waitShort(to.link),
  }
}

function meetingParagraphs(to: Recipient, planned: BijeenkomstMetLocatie[]): string[] {
  const t = texts(to.taal).mail
  if (planned.length === 0) return [t.noDates]
  const misses = planned.some(({ id }) => to.mist.includes(id))
  return [
    planned.length === 1 ? t.oneDate : misses ? plannenTexts(to.taal).mail.dates : t.dates,
    planned.map((one) => meetingLine(one, to.taal)).join('\n'),
  ]
}

/** She reads back what she said about the meetings that she cannot come to. */
function missedLine({ mist, taal }: Recipient, planned: BijeenkomstMetLocatie[]): string {
  const t = plannenTexts(taal).mail
  const [first, ...more] = planned.filter(({ id }) => mist.includes(id)).map(({ nummer }) => nummer)
  if (first === undefined) return ''
  if (more.length === 0) return t.missing(first)
  return t.missingMore(formatList([first, ...more].map(String), taal))
}

function ownPage(to: Recipient): string {
  const t = texts(to.taal).mail
  return paragraphs(`${t.ownPage}\n${to.link}`, t.keepLink)
}
