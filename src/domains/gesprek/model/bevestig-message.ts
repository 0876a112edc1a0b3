import type { Temporal } from 'temporal-polyfill'
import type { Lang } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { momentLine } from './moment-line.ts'

interface Contacted {
  naam: string
  contact: PageContact
}

/** Asks somebody who signed up to confirm. To a young person it names no gesprek, region or place: others may read it. */
export function confirmMessage(
  {
    naam,
    taal,
    jong,
    bevestigenVoor,
  }: { naam: string; taal: Lang; jong: boolean; bevestigenVoor: Temporal.Instant },
  gesprek: Contacted,
  { link, code }: { link: string; code: string },
): { subject: string; text: string; short: string } {
  const t = aanmeldenTexts(taal).bericht
  const { name, phone } = gesprek.contact
  return {
    subject: t.subject,
    text: [
      t.dear(naam),
      jong ? t.confirmYoung : t.confirm(gesprek.naam),
      `${t.press}\n${link}`,
      t.until(momentLine(bevestigenVoor, taal)),
      t.notYou,
      t.call(name, phone),
    ].join('\n\n'),
    short: t.sms(code, link),
  }
}

/** Asks the adult whom a young person chose whether she knows. Who it is stands behind the link only. */
export function adultMessage(
  taal: Lang,
  { contact }: Contacted,
  link: string,
): { subject: string; text: string; short: string } {
  const t = aanmeldenTexts(taal).bericht
  return {
    subject: t.adultSubject,
    text: [`${t.adult}\n${link}`, t.call(contact.name, contact.phone)].join('\n\n'),
    short: t.adultSms(link),
  }
}
