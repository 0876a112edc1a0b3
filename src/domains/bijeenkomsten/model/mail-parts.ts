import type { OutgoingMail } from '../../../platform/mail/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { type Bijeenkomst, placeLine } from './bijeenkomst.ts'
import type { invitation } from './calendar.ts'
import { whenLine } from './when-line.ts'

/** What a message to a participant needs to know about her. */
export interface Recipient {
  naam: string
  /** Null for who is texted or called: she gets no calendar. */
  mail: string | null
  taal: Lang
  /** False: others may read it, so it names no gesprek, no region, no place and no day. */
  veilig: boolean
  heeftPlaats: boolean
  /** Ids of meetings to which she cannot come. */
  mist: string[]
  /** Address of her own page. */
  link: string
}

/** What she reads as a mail, or `short` as a text message. */
export interface Message {
  subject: string
  text: string
  short: string
  calendar?: NonNullable<OutgoingMail['calendar']>
}

export interface MailSubject {
  gesprekNaam: string
  contact: PageContact
  /** milliseconds */
  now: number
}

/** "2. Bespreken: donderdag 3 december 2026, 16.00 tot 18.30 uur, Zaalstraat 1, Plaatsdorp". Without `adres` the town only. */
export function meetingLine(bijeenkomst: Bijeenkomst & { adres?: string }, lang: Lang): string {
  const place = placeLine({ adres: bijeenkomst.adres ?? '', plaatsnaam: bijeenkomst.plaatsnaam })
  const what = `${bijeenkomst.nummer}. ${bijeenkomst.titel}: ${whenLine(bijeenkomst, lang)}`
  return place === '' ? what : `${what}, ${place}`
}

export function contactLine({ contact }: MailSubject, lang: Lang): string {
  return texts(lang).mail.contact(contact.name, contact.role, contact.phone, contact.mail)
}

export function calendarContext(subject: MailSubject, lang: Lang): Parameters<typeof invitation>[2] {
  const { contact, gesprekNaam, now } = subject
  return {
    gesprekNaam,
    description: texts(lang).calendar.questions(contact.name, contact.phone),
    organizer: { name: contact.name, mail: contact.mail },
    now,
  }
}

/** The link on a line of its own, under what it is for. */
export function ownPageLine({ taal, link }: Recipient, what: 'cannot' | 'canYouNow' | 'toRead'): string {
  return `${plannenTexts(taal).mail[what]}\n${link}`
}

export function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
