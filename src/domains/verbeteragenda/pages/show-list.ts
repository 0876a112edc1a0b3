import { type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { searchAgendas } from '../model/search.ts'
import { loadAdopted } from '../store/adopted.ts'
import { ListPage } from './list-page.tsx'

export async function showList(rq: Rq): Promise<Outcome> {
  const zoek = (rq.query.get('zoek') ?? '').slice(0, 200)
  const thema = rq.query.get('thema') ?? ''
  const volgorde = rq.query.get('volgorde') === 'regio' ? 'regio' : 'nieuwste'
  const found = searchAgendas(await loadAdopted(rq.db, rq.today), { zoek, thema })
  const agendas =
    volgorde === 'nieuwste' ? found : found.toSorted((a, b) => a.regio.localeCompare(b.regio, 'nl'))
  return page(ListPage, { zoek, thema, volgorde, agendas })
}
