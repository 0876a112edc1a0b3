import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'
import { contactLine, type MailSubject, type Message, paragraphs, type Recipient } from './mail-parts.ts'
import { removal, removalMessage } from './mail-removal.ts'
import { youngMessage } from './mail-young.ts'

export type Reden = 'zelf' | 'host' | 'niet-bevestigd'

/**
 * Who signed off, or did not confirm in time, reads it once; each meeting that stood in her calendar leaves it.
 * @param invited the meetings still to come for which she got an invitation
 */
export function signedOffMessages(
  to: Recipient,
  subject: MailSubject,
  { reden, invited }: { reden: Reden; invited: BijeenkomstMetLocatie[] },
): Message[] {
  if (!to.veilig) return [youngMessage(to, subject, 'signed-off')]
  const t = plannenTexts(to.taal).mail
  const [first, ...others] = to.mail === null ? [] : invited
  const calendar = first && removal(to, subject, first)
  const say = { zelf: t.signedOff, host: t.signedOffByHost, 'niet-bevestigd': t.lapsed }[reden]
  const ended = first === undefined ? '' : others.length === 0 ? t.signedOffCalendar : t.signedOffCalendars
  const { phone } = subject.contact
  return [
    {
      subject: t.signedOffSubject(subject.gesprekNaam),
      text: paragraphs(
        texts(to.taal).mail.dear(to.naam),
        say(subject.gesprekNaam),
        ended,
        contactLine(subject, to.taal),
      ),
      short: reden === 'niet-bevestigd' ? t.lapsedShort(phone) : t.signedOffShort(phone),
      ...(calendar && { calendar }),
    },
    ...others.map((bijeenkomst) => removalMessage(to, subject, bijeenkomst)),
  ]
}
