import { capabilityOf } from '../../../platform/access/index.ts'
import { type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { type Gesprek, loadGesprek } from '../store/gesprek.ts'
import { loadOwn, type OwnDeelname } from '../store/own.ts'
import { texts } from '../texts/index.ts'
import { EndedPage } from './ended-page.tsx'

interface Own {
  own: OwnDeelname
  gesprek: Gesprek
}

/** The participant whose link this browser holds, or the page that says what to do with a link that ended. */
export async function ownOf(rq: Rq): Promise<Own | Outcome> {
  const hash = capabilityOf(rq.actor)
  const own = hash === null ? null : await loadOwn(rq.db, hash)
  const gesprek = own === null ? null : await loadGesprek(rq.db, own.gesprekId)
  if (own === null || gesprek === null) return page(EndedPage, {}, { title: texts(rq.lang).own.endedTitle })
  rq.concerns(own.id)
  return { own, gesprek }
}

export function aboutOwn(rq: Rq, { gesprek }: Own, here?: string) {
  const label = texts(rq.lang).crumb.own
  return {
    crumbs: here === undefined ? [{ label }] : [{ label, href: '/mijn-deelname' }, { label: here }],
    contact: gesprek.contact,
  }
}
