import { plural } from '../../../platform/text/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { listSeatedForMail } from '../../gesprek/index.ts'
import { tellAboutChange } from '../jobs/mail-change.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'

/**
 * Mails who can be mailed.
 * @returns how many people must be called, as a sentence: without an address, or too young to read it in a mail
 */
export async function tellPeople(rq: Rq, { gesprekId, id }: Bijeenkomst): Promise<string> {
  const t = texts(rq.lang).edit
  await tellAboutChange(rq.db, { gesprekId, bijeenkomstId: id })
  const toCall = (await listSeatedForMail(rq.db, gesprekId)).filter(
    ({ mail, jong }) => mail === null || jong,
  ).length
  return toCall === 0 ? '' : ` ${t.callThem(plural(toCall, rq.lang, t.people))}`
}
