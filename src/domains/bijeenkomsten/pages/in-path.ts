import { isUuid } from '../../../platform/access/index.ts'
import type { Crumb, PageContact, Rq } from '../../../platform/web/index.ts'
import { aboutDesk, aboutGesprek, loadGesprek } from '../../gesprek/index.ts'
import { bijeenkomstenBeheren } from '../model/actions.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadOneMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'

/** Address of the list; `/gesprek/…/bijeenkomsten`. */
export const listPath = (gesprekId: string) => `/gesprek/${gesprekId}/bijeenkomsten`

/** Who must be told by phone. */
export const callListPath = (gesprekId: string) => `${listPath(gesprekId)}/bellijst`

/** Address of one page about a meeting, such as 'notities'; without a name the page of the day itself. */
export const meetingPath = (bijeenkomst: { gesprekId: string; id: string }, pageName: string) =>
  `${listPath(bijeenkomst.gesprekId)}/${bijeenkomst.id}${pageName === '' ? '' : `/${pageName}`}`

/** The meeting in the path, when it belongs to the gesprek in the path. */
export async function meetingInPath(rq: Rq): Promise<BijeenkomstMetLocatie | undefined> {
  const { gesprek, bijeenkomst } = rq.params
  if (!isUuid(gesprek) || !isUuid(bijeenkomst)) return undefined
  const found = await loadOneMetLocatie(rq.db, gesprek, bijeenkomst)
  return found && inLanguage(found, rq.lang)
}

/** Contact person and trail of a page about this gesprek. The last part is the page itself; a host has no desk. */
export async function around(
  rq: Rq,
  gesprekId: string,
  here: string,
  mayManage?: boolean,
): Promise<{ crumbs: Crumb[]; contact: PageContact | null }> {
  const { list } = texts(rq.lang).titles
  const gesprek = await loadGesprek(rq.db, gesprekId)
  if (gesprek === null) return { crumbs: [], contact: null }
  const above = here === list ? [] : [{ label: list, href: listPath(gesprekId) }]
  const hasDesk = mayManage ?? (await rq.may(bijeenkomstenBeheren, gesprekId))
  const about = hasDesk ? aboutDesk : aboutGesprek
  return about(rq, gesprek, ...above, { label: here })
}
