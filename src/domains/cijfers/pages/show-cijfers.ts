import { inLang } from '../../../platform/text/index.ts'
import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadReeksen } from '../store/load-reeksen.ts'
import { texts } from '../texts/index.ts'
import { askedReeks } from './asked-reeks.ts'
import { CijfersPage } from './cijfers-page.tsx'
import { ReeksPage } from './reeks-page.tsx'

export async function showCijfers(rq: Rq): Promise<Outcome> {
  return page(CijfersPage, { reeksen: await loadReeksen(rq.db) })
}

export async function showReeks(rq: Rq): Promise<Outcome> {
  const reeks = await askedReeks(rq)
  if (reeks === null) return notFound()
  const title = inLang(reeks.naam, rq.lang)
  const crumbs = [{ label: inLang(texts, rq.lang).title, href: '/cijfers' }, { label: title }]
  return page(ReeksPage, { reeks }, { title, crumbs })
}
