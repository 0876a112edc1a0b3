import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { type MailSubject, type Message, paragraphs, type Recipient } from './mail-parts.ts'

export type YoungNews = 'signed-up' | 'changed' | 'soon' | 'signed-off'

/**
 * A message to a young person to whom no host spoke yet says that there is news, and who calls. No gesprek, region,
 * place or day, no link and no calendar: a date and a place can tell others where a foster child will be.
 */
export function youngMessage(to: Recipient, { contact }: MailSubject, news: YoungNews): Message {
  const t = texts(to.taal).mail
  const more = plannenTexts(to.taal).mail
  const say = {
    'signed-up': [t.youngSubject, t.young, more.youngShort(contact.phone)],
    changed: [t.youngMovedSubject, t.youngMoved, more.youngMovedShort(contact.phone)],
    soon: [more.youngSoonSubject, more.youngSoon, more.youngSoonShort(contact.phone)],
    'signed-off': [more.youngOffSubject, more.youngOff, more.signedOffShort(contact.phone)],
  } as const
  const [subject, line, short] = say[news]
  const call = news === 'signed-off' ? more.youngQuestions(contact.phone) : t.youngCall(contact.phone)
  return { subject, text: paragraphs(t.youngDear, line, call), short }
}
