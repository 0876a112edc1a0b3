import { formatDay, type Lang } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { isVeiligTeMailen } from './reach.ts'

interface About {
  naam: string
  contact: PageContact
  /** ISO day */
  aanmeldenTot: string
}

interface To {
  naam: string
  taal: Lang
  jong: boolean
  hostBevestigd: boolean
}

/** What participants hear when the contact person or the closing day changes. */
export function changeMessage(
  to: To,
  { naam, contact, aanmeldenTot }: About,
  { link, closingDay }: { link: string; closingDay: boolean },
): { subject: string; text: string; short: string } {
  const t = startenTexts(to.taal).bericht
  if (!isVeiligTeMailen(to)) {
    // Her own page names places, so the message has no link to it.
    const call = t.belJong(contact.phone)
    return {
      subject: t.subjectJong,
      text: [t.dearJong, t.bodyJong, call].join('\n\n'),
      short: `${t.bodyJong} ${call}`,
    }
  }
  const lines = [
    t.dear(to.naam),
    t.body(naam),
    t.contact(contact.name, contact.role, contact.phone, contact.mail),
    closingDay ? t.tot(formatDay(aanmeldenTot, to.taal)) : '',
    t.link(link),
  ]
  return {
    subject: t.subject(naam),
    text: lines.filter((line) => line !== '').join('\n\n'),
    short: t.short(contact.phone, link),
  }
}
