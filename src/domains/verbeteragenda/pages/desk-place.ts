import type { PageContact, Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { deskCrumbs } from './crumbs.ts'

/** Where a page of the facilitator belongs: its gesprek, the way to it and whom to call. */
export interface DeskPlace {
  gesprekId: string
  regio: string
  /** `here` is the name of the page; absent on the desk itself. */
  options(here?: string): { crumbs: ReturnType<typeof deskCrumbs>; contact: PageContact | null }
}

/** Null when the gesprek does not exist, or not for this reader. */
export async function openDesk(rq: Rq): Promise<DeskPlace | null> {
  const gesprek = await loadGesprek(rq.db, rq.params['gesprek'] ?? '')
  if (gesprek === null) return null
  const { id: gesprekId, naam } = gesprek
  return {
    gesprekId,
    regio: gesprek.regioNaam,
    options: (here) => ({ crumbs: deskCrumbs(rq.lang, { gesprekId, naam }, here), contact: gesprek.contact }),
  }
}

export function deskPath(gesprekId: string): string {
  return `/gesprek/${gesprekId}/verbeteragenda/beheer`
}
