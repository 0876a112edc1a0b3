import type { Crumb, PageContact, Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { texts } from '../texts/index.ts'

export interface Kop {
  gesprekId: string
  naam: string
  /** Whom to call, also on the slips. */
  contact: PageContact
  options: { crumbs: Crumb[]; contact: PageContact }
}

type Level = 'uitkomsten' | 'enquete' | 'codes'

/** Path to this page and the contact person, for a page about one gesprek; null when there is no such gesprek for this reader. */
export async function loadKop(rq: Rq, level: Level): Promise<Kop | null> {
  const gesprek = await loadGesprek(rq.db, rq.params['gesprek'] ?? '')
  if (gesprek === null) return null
  const t = texts(rq.lang)
  const at = `/gesprek/${gesprek.id}`
  const { naam, contact } = gesprek
  const crumbs: Crumb[] = [
    { label: t.crumb.gesprekken, href: '/gesprek' },
    { label: naam, href: at },
  ]
  if (level === 'uitkomsten') crumbs.push({ label: t.title.uitkomsten })
  else crumbs.push({ label: t.crumb.beheer, href: `${at}/beheer` })
  if (level === 'enquete') crumbs.push({ label: t.crumb.enquete })
  if (level === 'codes')
    crumbs.push({ label: t.crumb.enquete, href: `${at}/enquete` }, { label: t.crumb.codes })
  return { gesprekId: gesprek.id, naam, contact, options: { crumbs, contact } }
}
