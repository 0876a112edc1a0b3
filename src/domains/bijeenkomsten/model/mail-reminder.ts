import { formatTime } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'
import {
  contactLine,
  type MailSubject,
  meetingLine,
  type Message,
  ownPageLine,
  paragraphs,
  type Recipient,
} from './mail-parts.ts'
import { youngMessage } from './mail-young.ts'
import type { Herinnering } from './reminder.ts'

/** A week or a day before. Only the last one holds the video link. */
export function reminderMessage(
  to: Recipient,
  subject: MailSubject,
  {
    bijeenkomst,
    soort,
    hasReading,
  }: { bijeenkomst: BijeenkomstMetLocatie; soort: Herinnering; hasReading: boolean },
): Message {
  if (!to.veilig) return youngMessage(to, subject, 'soon')
  const t = plannenTexts(to.taal).mail
  const { nummer, begin, meenemen, toegankelijkheid } = bijeenkomst
  const isTomorrow = soort === 'dag'
  return {
    subject: isTomorrow ? t.daySubject(subject.gesprekNaam) : t.weekSubject(subject.gesprekNaam),
    text: paragraphs(
      texts(to.taal).mail.dear(to.naam),
      isTomorrow ? t.day(nummer) : t.week(nummer),
      meetingLine(bijeenkomst, to.taal),
      toegankelijkheid === '' ? '' : t.access(toegankelijkheid),
      meenemen === '' ? '' : t.bring(meenemen),
      ...(isTomorrow ? videoLines(to, bijeenkomst) : []),
      hasReading ? ownPageLine(to, 'toRead') : '',
      ownPageLine(to, 'cannot'),
      contactLine(subject, to.taal),
    ),
    short: isTomorrow
      ? t.dayShort(nummer, formatTime(begin, to.taal), to.link)
      : t.weekShort(nummer, to.link),
  }
}

function videoLines({ taal }: Recipient, { videoLink, ondertiteling }: BijeenkomstMetLocatie): string[] {
  if (videoLink === '') return []
  const t = plannenTexts(taal).mail
  return [`${t.video}\n${videoLink}`, ondertiteling === '' ? '' : t.captions(ondertiteling)]
}
