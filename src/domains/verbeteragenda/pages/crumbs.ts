import type { Lang } from '../../../platform/text/index.ts'
import type { Crumb } from '../../../platform/web/index.ts'
import { textsIn } from '../texts/index.ts'

interface Place {
  gesprekId: string
  naam: string
}

/** The way to the adopted agenda of a gesprek; `here` is the page itself. */
export function publicCrumbs(lang: Lang, { gesprekId, naam }: Place, here?: string): Crumb[] {
  const t = textsIn(lang).title
  const agenda = { label: t.agenda, href: `/gesprek/${gesprekId}/verbeteragenda` }
  const above = [
    { label: t.list, href: '/verbeteragenda' },
    { label: naam, href: `/gesprek/${gesprekId}` },
  ]
  return here === undefined ? [...above, { label: t.agenda }] : [...above, agenda, { label: here }]
}
