import type { Rq } from '../../../platform/web/index.ts'
import { aboutDesk, loadGesprek } from '../../gesprek/index.ts'
import { textsIn } from '../texts/index.ts'

/** Where a page of the facilitator belongs: its gesprek, the way to it and whom to call. */
export interface DeskPlace {
  gesprekId: string
  regio: string
  /** `here` is the name of the page; absent on the desk itself. */
  options(here?: string): ReturnType<typeof aboutDesk>
}

/** Null when the gesprek does not exist, or not for this reader. */
export async function openDesk(rq: Rq): Promise<DeskPlace | null> {
  const gesprek = await loadGesprek(rq.db, rq.params['gesprek'] ?? '')
  if (gesprek === null) return null
  const { id: gesprekId, regioNaam: regio } = gesprek
  const { agenda } = textsIn(rq.lang).title
  return {
    gesprekId,
    regio,
    options: (here) =>
      here === undefined
        ? aboutDesk(rq, gesprek, { label: agenda })
        : aboutDesk(rq, gesprek, { label: agenda, href: deskPath(gesprekId) }, { label: here }),
  }
}

export function deskPath(gesprekId: string): string {
  return `/gesprek/${gesprekId}/verbeteragenda/beheer`
}
