import type { Temporal } from 'temporal-polyfill'
import type { Lang } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import { momentLine } from './moment-line.ts'
import { isVeiligTeMailen } from './reach.ts'

interface To {
  taal: Lang
  naam: string
  jong: boolean
  hostBevestigd: boolean
}

interface About {
  naam: string
  contact: PageContact
}

/** A seat is offered: until when, and where she says yes or no. */
export function aanbodMessage(
  to: To,
  { naam, contact }: About,
  { link, verlooptOp }: { link: string; verlooptOp: Temporal.Instant },
) {
  const t = wachtlijstTexts(to.taal).mail
  const until = momentLine(verlooptOp, to.taal)
  // Her own page names places, so the message has no link to it: the host calls.
  if (!isVeiligTeMailen(to)) {
    const call = t.youngCall(contact.phone)
    return { subject: t.youngSubject, text: [t.youngDear, t.youngText, call].join('\n\n'), short: call }
  }
  const lines = [
    t.dear(to.naam),
    t.text(naam),
    t.until(until),
    link,
    t.after,
    t.call(contact.name, contact.phone),
  ]
  return { subject: t.subject, text: lines.join('\n\n'), short: t.short(until, link) }
}
