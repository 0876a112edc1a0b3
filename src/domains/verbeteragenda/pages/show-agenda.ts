import { file, notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { loadTimeline } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { agendaCsv } from './agenda-csv.ts'
import { loadAdoptedAgenda } from './agenda-model.ts'
import { AgendaPage } from './agenda-page.tsx'
import { publicCrumbs } from './crumbs.ts'
import { PrintPage } from './print-page.tsx'

const gesprekOf = (rq: Rq) => rq.params['gesprek'] ?? ''

export async function showAgenda(rq: Rq): Promise<Outcome> {
  const gesprekId = gesprekOf(rq)
  const found = await loadAdoptedAgenda(rq.db, gesprekId, rq.today)
  if (found === null) return notFound()
  const { model, gesprek } = found
  return page(
    AgendaPage,
    { ...model, gebeurtenissen: await loadTimeline(rq.db, gesprekId) },
    {
      title: `${textsIn(rq.lang).title.agenda} ${gesprek.regioNaam}`,
      crumbs: publicCrumbs(rq.lang, { gesprekId, naam: gesprek.naam }),
      contact: gesprek.contact,
    },
  )
}

export async function showPrint(rq: Rq): Promise<Outcome> {
  const gesprekId = gesprekOf(rq)
  const found = await loadAdoptedAgenda(rq.db, gesprekId, rq.today)
  if (found === null) return notFound()
  const { model, gesprek } = found
  return page(PrintPage, model, {
    crumbs: publicCrumbs(rq.lang, { gesprekId, naam: gesprek.naam }, textsIn(rq.lang).agenda.print),
    contact: gesprek.contact,
  })
}

export async function downloadCsv(rq: Rq): Promise<Outcome> {
  const found = await loadAdoptedAgenda(rq.db, gesprekOf(rq), rq.today)
  if (found === null) return notFound()
  return file(agendaCsv(found.model.punten, rq.lang), 'text/csv; charset=utf-8', 'verbeteragenda.csv')
}
