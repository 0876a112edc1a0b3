import type { Crumb, Rq } from '../../../platform/web/index.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { texts } from '../texts/index.ts'

/** What every page about a gesprek carries. */
export function aboutGesprek(rq: Pick<Rq, 'lang'>, gesprek: Gesprek, ...more: Crumb[]) {
  const gesprekken: Crumb = { label: texts(rq.lang).crumb.gesprekken, href: '/gesprek' }
  const self: Crumb = { label: gesprek.naam, ...(more.length > 0 && { href: `/gesprek/${gesprek.id}` }) }
  // In preparation the phone may still be missing: then there is nobody to call.
  return { crumbs: [gesprekken, self, ...more], contact: hasContact(gesprek) ? gesprek.contact : null }
}

export function hasContact({ contact }: Pick<Gesprek, 'contact'>): boolean {
  return contact.phone !== ''
}

/** The same for pages of the team: the desk stands between the gesprek and the page. */
export function aboutDesk(rq: Pick<Rq, 'lang'>, gesprek: Gesprek, ...more: Crumb[]) {
  const label = texts(rq.lang).crumb.beheer
  const desk: Crumb = { label, ...(more.length > 0 && { href: `/gesprek/${gesprek.id}/beheer` }) }
  return aboutGesprek(rq, gesprek, desk, ...more)
}
