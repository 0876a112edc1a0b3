import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { loadDesk } from './desk-model.ts'
import { DeskPage } from './desk-page.tsx'
import { openDesk } from './desk-place.ts'

export async function showDesk(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  return page(DeskPage, await loadDesk(rq.db, place.gesprekId, rq.today), place.options())
}
