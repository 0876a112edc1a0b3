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
  ownPageLine,
  paragraphs,
  type Recipient,
} from './mail-parts.ts'
import { whenLine } from './when-line.ts'
import { youngMessage } from './mail-young.ts'

/**
 * Another time or place, or called off; with the message that changes the meeting in her calendar. Who could not come is
 * asked whether she can now; that her missed meeting is called off is no news.
 */
export function changeMessage(
  to: Recipient,
  subject: MailSubject,
  bijeenkomst: BijeenkomstMetLocatie,
): Message | null {
  const isOff = bijeenkomst.stand === 'afgelast'
  const misses = to.mist.includes(bijeenkomst.id)
  if (misses && isOff) return null
  if (!to.veilig) return youngMessage(to, subject, 'changed')
  const t = texts(to.taal).mail
  const short = plannenTexts(to.taal).mail
  const { nummer } = bijeenkomst
  const say = isOff
    ? {
        subject: t.offSubject(subject.gesprekNaam, nummer),
        body: t.off(nummer),
        calendar: t.offCalendar,
        short: short.offShort(nummer, whenLine(bijeenkomst, to.taal)),
      }
    : {
        subject: t.movedSubject(subject.gesprekNaam, nummer),
        body: t.moved(nummer),
        calendar: t.movedCalendar,
        short: short.movedShort(nummer, to.link),
      }
  const calendar =
    misses || to.mail === null ? null : invitation(bijeenkomst, to.mail, calendarContext(subject, to.taal))
  return {
    subject: say.subject,
    text: paragraphs(
      t.dear(to.naam),
      say.body,
      meetingLine(bijeenkomst, to.taal),
      misses ? ownPageLine(to, 'canYouNow') : '',
      calendar === null ? '' : say.calendar,
      contactLine(subject, to.taal),
    ),
    short: say.short,
    ...(calendar !== null && { calendar }),
  }
}
