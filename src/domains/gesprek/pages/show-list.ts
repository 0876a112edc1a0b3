import { type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { searchGesprekken } from '../model/search.ts'
import { listPublished } from '../store/list.ts'
import { ListPage } from './list-page.tsx'

export async function showList(rq: Rq): Promise<Outcome> {
  const typed = (rq.query.get('zoek') ?? '').trim()
  const gesprekken = searchGesprekken(await listPublished(rq.db), typed)
  return page(ListPage, { typed, gesprekken })
}
