import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadAgendaKey, renewAgendaKey } from '../../gesprek/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { AgendaPage } from './agenda-page.tsx'
import { aboutOwn, ownOf } from './own-of.ts'

export async function showAgenda(rq: Rq): Promise<Outcome> {
  const own = await ownOf(rq)
  if (own === null) return notFound()
  const { titles, own: t } = plannenTexts(rq.lang)
  const key = own.veilig ? await loadAgendaKey(rq.db, rq.keys, own) : null
  const address = key === null ? null : `${rq.origin}/agenda/${key}/bijeenkomsten.ics`
  const model = { address, mayHaveAddress: own.veilig }
  return page(AgendaPage, model, await aboutOwn(rq, own.gesprekId, t.crumb, titles.agenda))
}

/** Makes her secret address, or another one; the one before ends at once. */
export async function makeAgenda(rq: Rq): Promise<Outcome> {
  const own = await ownOf(rq)
  if (own === null || !own.veilig) return notFound()
  const t = plannenTexts(rq.lang).agenda
  const hadOne = (await loadAgendaKey(rq.db, rq.keys, own)) !== null
  await renewAgendaKey(rq.db, rq.keys, own)
  rq.concerns(own.id)
  return redirect('/mijn-deelname/agenda', hadOne ? t.madeOther : t.made)
}
