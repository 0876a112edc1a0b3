import { capabilityOf } from '../../../platform/access/index.ts'
import type { Crumb, Rq } from '../../../platform/web/index.ts'
import { isVeiligTeMailen, loadDeelnemerForMail, loadGesprek, loadOwn } from '../../gesprek/index.ts'

/** Whose page this is follows from the link in this browser; null when the link ended. */
export async function ownOf(rq: Rq) {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  const deelnemer = own === null ? null : await loadDeelnemerForMail(rq.db, own.id)
  if (own === null || deelnemer === null) return null
  return { ...own, mist: deelnemer.mist, veilig: isVeiligTeMailen(deelnemer) }
}

/** Contact person and trail of a page below her own page. */
export async function aboutOwn(rq: Rq, gesprekId: string, own: string, here: string) {
  const gesprek = await loadGesprek(rq.db, gesprekId)
  const crumbs: Crumb[] = [{ label: own, href: '/mijn-deelname' }, { label: here }]
  return { crumbs, contact: gesprek?.contact ?? null }
}
