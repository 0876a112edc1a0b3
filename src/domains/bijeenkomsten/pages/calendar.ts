import { capabilityHash } from '../../../platform/access/index.ts'
import { file, notFound, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { type Lang } from '../../../platform/text/index.ts'
import { isVeiligTeMailen, loadByAgenda, loadGesprek } from '../../gesprek/index.ts'
import { type BijeenkomstMetLocatie, withoutLocatie } from '../model/bijeenkomst.ts'
import { calendarFile } from '../model/calendar.ts'
import { calendarContext } from '../model/mail-parts.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadBijeenkomsten, loadMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'
import { ownOf } from './own-of.ts'

/** For who takes part, with the link from the mail; a young person first speaks with a host. */
export async function ownCalendar(rq: Rq): Promise<Outcome> {
  const own = await ownOf(rq)
  if (own === null || !own.veilig) return notFound()
  return calendar(rq, own.gesprekId, await comingTo(rq, own), own.taal)
}

/**
 * The secret address that a calendar program fetches by itself, many times a day and without a cookie. After signing
 * off it is empty, so that the meetings leave her calendar.
 */
export async function calendarFeed(rq: Rq): Promise<Outcome> {
  const hash = capabilityHash(rq.params['sleutel'] ?? '')
  await rq.holdOnly(hash)
  const own = await loadByAgenda(rq.db, hash)
  if (own === null || !isVeiligTeMailen(own)) return notFound()
  return calendar(rq, own.gesprekId, await comingTo(rq, own), own.taal)
}

export async function teamCalendar(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  return calendar(rq, gesprekId, await loadMetLocatie(rq.db, gesprekId), rq.lang)
}

interface Comer {
  stand: string
  gesprekId: string
  mist: string[]
}

/** The meetings to which she did not say that she cannot come. Without a seat: the town, not the address. */
async function comingTo({ db }: Rq, { stand, gesprekId, mist }: Comer): Promise<BijeenkomstMetLocatie[]> {
  if (stand === 'afgemeld') return []
  const all =
    stand === 'plaats'
      ? await loadMetLocatie(db, gesprekId)
      : (await loadBijeenkomsten(db, gesprekId)).map(withoutLocatie)
  return all.filter(({ id }) => !mist.includes(id))
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
  const inOwnWords = bijeenkomsten.map((one) => inLanguage(one, lang))
  const content = calendarFile(inOwnWords, calendarContext(subject, lang))
  return file(content, 'text/calendar; charset=utf-8', `${texts(lang).calendar.fileName}.ics`)
}
