import { plural } from '../../../platform/text/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { bereikOf, isVeiligTeMailen, listSeatedForMail } from '../../gesprek/index.ts'
import { tellAboutChange } from '../jobs/mail-change.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'

/**
 * Mails or texts who can be reached so.
 * @returns how many people must be called, as a sentence: without an address, or too young to read it in a message
 */
export async function tellPeople(rq: Rq, { gesprekId, id }: Bijeenkomst): Promise<string> {
  const t = texts(rq.lang).edit
  await tellAboutChange(rq.db, { gesprekId, bijeenkomstId: id })
  const toCall = (await listSeatedForMail(rq.db, gesprekId)).filter(
    (deelnemer) => bereikOf(deelnemer) === 'bel' || !isVeiligTeMailen(deelnemer),
  ).length
  return toCall === 0 ? '' : ` ${t.callThem(plural(toCall, rq.lang, t.people))}`
}
