import type { Crumb, Rq } from '../../../platform/web/index.ts'
import { type Gesprek, loadGesprek } from '../store/gesprek.ts'
import { texts } from '../texts/index.ts'

/** The gesprek in the path; null when this reader may not see that it is there. */
export async function gesprekOf(rq: Rq): Promise<Gesprek | null> {
  return loadGesprek(rq.db, rq.params['gesprek'] ?? '')
}

/** What every page about a gesprek carries. */
export function aboutGesprek(rq: Rq, gesprek: Gesprek, ...more: Crumb[]) {
  const gesprekken: Crumb = { label: texts(rq.lang).crumb.gesprekken, href: '/gesprek' }
  const self: Crumb = { label: gesprek.naam, ...(more.length > 0 && { href: `/gesprek/${gesprek.id}` }) }
  return { crumbs: [gesprekken, self, ...more], contact: gesprek.contact }
}

/** The same for pages of the team: the desk stands between the gesprek and the page. */
export function aboutDesk(rq: Rq, gesprek: Gesprek, ...more: Crumb[]) {
  const label = texts(rq.lang).crumb.beheer
  const desk: Crumb = { label, ...(more.length > 0 && { href: `/gesprek/${gesprek.id}/beheer` }) }
  return aboutGesprek(rq, gesprek, desk, ...more)
}
