import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { loadBijeenkomsten, loadNotities } from '../../bijeenkomsten/index.ts'
import { notitieSoorten } from '../model/prefill.ts'
import { textsIn } from '../texts/index.ts'
import { openDesk } from './desk-place.ts'
import { NotitiesPage } from './notities-page.tsx'

export async function showNotities(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const titles = new Map((await loadBijeenkomsten(rq.db, gesprekId)).map(({ id, titel }) => [id, titel]))
  const notities = await loadNotities(rq.db, gesprekId)
  const groepen = notitieSoorten
    .map((soort) => ({
      soort,
      notities: notities
        .filter((notitie) => notitie.soort === soort)
        .map(({ id, tekst, tafel, groep, bijeenkomstId }) => ({
          id,
          tekst,
          tafel,
          groep,
          bijeenkomst: titles.get(bijeenkomstId) ?? '',
        })),
    }))
    .filter((groep) => groep.notities.length > 0)
  return page(NotitiesPage, { gesprekId, groepen }, place.options(textsIn(rq.lang).title.notities))
}
