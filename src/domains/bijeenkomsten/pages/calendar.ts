import { capabilityOf } from '../../../platform/access/index.ts'
import { file, notFound, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { type Lang } from '../../../platform/text/index.ts'
import { loadGesprek, loadOwn } from '../../gesprek/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { calendarFile } from '../model/calendar.ts'
import { calendarContext } from '../model/mail-parts.ts'
import { loadBijeenkomsten, loadMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'

/** For who takes part, with the link from the mail. Without a seat: the town, not the address. */
export async function ownCalendar(rq: Rq): Promise<Outcome> {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  if (own === null) return notFound()
  const bijeenkomsten =
    own.stand === 'plaats'
      ? await loadMetLocatie(rq.db, own.gesprekId)
      : (await loadBijeenkomsten(rq.db, own.gesprekId)).map(withoutLocatie)
  return calendar(rq, own.gesprekId, bijeenkomsten, own.taal)
}

export async function teamCalendar(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  return calendar(rq, gesprekId, await loadMetLocatie(rq.db, gesprekId), rq.lang)
}

async function calendar(
  rq: Rq,
  gesprekId: string,
  bijeenkomsten: BijeenkomstMetLocatie[],
  lang: Lang,
): Promise<Outcome> {
  const gesprek = await loadGesprek(rq.db, gesprekId)
  if (gesprek === null) return notFound()
  const subject = { gesprekNaam: gesprek.naam, contact: gesprek.contact, now: rq.now.epochMilliseconds }
  const content = calendarFile(bijeenkomsten, calendarContext(subject, lang))
  return file(content, 'text/calendar; charset=utf-8', `${texts(lang).calendar.fileName}.ics`)
}

function withoutLocatie(
  bijeenkomst: Omit<BijeenkomstMetLocatie, 'adres' | 'toegankelijkheid' | 'onderdelen'>,
) {
  return { ...bijeenkomst, adres: '', toegankelijkheid: '', onderdelen: [] }
}
