import type { Crumb, PageContact, Rq } from '../../../platform/web/index.ts'
import { aboutDesk, aboutGesprek, loadGesprek, type Gesprek } from '../../gesprek/index.ts'
import { texts } from '../texts/index.ts'

export interface Kop {
  gesprekId: string
  naam: string
  /** Whom to call, also on the slips. */
  contact: PageContact
  options: { crumbs: Crumb[]; contact: PageContact | null }
}

type Level = 'uitkomsten' | 'enquete' | 'codes'

/** Path to this page and the contact person, for a page about one gesprek; null when there is no such gesprek for this reader. */
export async function loadKop(rq: Rq, level: Level): Promise<Kop | null> {
  const gesprek = await loadGesprek(rq.db, rq.params['gesprek'] ?? '')
  if (gesprek === null) return null
  const { id: gesprekId, naam, contact } = gesprek
  return { gesprekId, naam, contact, options: optionsAt(rq, gesprek, level) }
}

function optionsAt(rq: Rq, gesprek: Gesprek, level: Level): Kop['options'] {
  const { crumb, title } = texts(rq.lang)
  if (level === 'uitkomsten') return aboutGesprek(rq, gesprek, { label: title.uitkomsten })
  if (level === 'enquete') return aboutDesk(rq, gesprek, { label: crumb.enquete })
  const enquete = { label: crumb.enquete, href: `/gesprek/${gesprek.id}/enquete` }
  return aboutDesk(rq, gesprek, enquete, { label: crumb.codes })
}
