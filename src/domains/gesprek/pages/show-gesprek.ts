import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { deelnemersBekijken, gesprekBeheren } from '../model/actions.ts'
import { closedBecause } from '../model/stand.ts'
import { loadSeats } from '../store/seats.ts'
import { GesprekPage } from './gesprek-page.tsx'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

export async function showGesprek(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const [mayManage = false, maySeeDeelnemers = false] = await rq.mayAll([gesprekBeheren, deelnemersBekijken])
  const model = {
    gesprek,
    seats: await loadSeats(rq.db, gesprek.id),
    open: closedBecause(gesprek, rq.today) === null,
    mayManage,
    maySeeDeelnemers,
    panels: await rq.panels('gesprek', { gesprekId: gesprek.id, regioId: gesprek.regioId }),
  }
  return page(GesprekPage, model, { ...aboutGesprek(rq, gesprek), title: gesprek.naam })
}
