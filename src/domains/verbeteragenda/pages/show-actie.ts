import { isUuid } from '../../../platform/access/index.ts'
import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { loadActie } from '../store/acties.ts'
import { loadPunt } from '../store/punten.ts'
import { loadTimeline } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { ActiePage } from './actie-page.tsx'
import { withStand } from './agenda-model.ts'
import { publicCrumbs } from './crumbs.ts'

export async function showActie(rq: Rq): Promise<Outcome> {
  const { gesprek: gesprekId = '', actie: actieId } = rq.params
  if (!isUuid(actieId)) return notFound()
  const found = await loadActie(rq.db, gesprekId, actieId)
  const gesprek = await loadGesprek(rq.db, gesprekId)
  if (found === null || gesprek === null) return notFound()
  const [actie] = withStand([found], rq.today)
  const punt = await loadPunt(rq.db, gesprekId, found.verbeterpunt_id)
  if (actie === undefined || punt === null) return notFound()
  const gebeurtenissen = await loadTimeline(rq.db, gesprekId, actieId)
  return page(
    ActiePage,
    { gesprekId, punt: punt.titel, actie, gebeurtenissen },
    {
      crumbs: publicCrumbs(rq.lang, { gesprekId, naam: gesprek.naam }, textsIn(rq.lang).title.actie),
      contact: gesprek.contact,
    },
  )
}
