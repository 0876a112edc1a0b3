import { isUuid } from '../../../platform/access/index.ts'
import type { Crumb, PageContact, Rq } from '../../../platform/web/index.ts'
import { aboutGesprek, loadGesprek } from '../../gesprek/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'

/** Address of the list; `/gesprek/…/bijeenkomsten`. */
export const listPath = (gesprekId: string) => `/gesprek/${gesprekId}/bijeenkomsten`

/** Address of one page about a meeting, such as 'notities'. */
export const meetingPath = (bijeenkomst: { gesprekId: string; id: string }, pageName: string) =>
  `${listPath(bijeenkomst.gesprekId)}/${bijeenkomst.id}/${pageName}`

/** The meeting in the path, when it belongs to the gesprek in the path. */
export async function meetingInPath(rq: Rq): Promise<BijeenkomstMetLocatie | undefined> {
  const { gesprek, bijeenkomst } = rq.params
  if (!isUuid(gesprek) || !isUuid(bijeenkomst)) return undefined
  return loadOneMetLocatie(rq.db, gesprek, bijeenkomst)
}

/** Contact person and trail of a page about this gesprek. The last part is the page itself. */
export async function around(
  rq: Rq,
  gesprekId: string,
  here: string,
): Promise<{ crumbs: Crumb[]; contact: PageContact | null }> {
  const { list } = texts(rq.lang).titles
  const gesprek = await loadGesprek(rq.db, gesprekId)
  if (gesprek === null) return { crumbs: [], contact: null }
  const above = here === list ? [] : [{ label: list, href: listPath(gesprekId) }]
  return aboutGesprek(rq, gesprek, ...above, { label: here })
}
