import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { z } from 'zod'
import { loadBijeenkomsten } from '../../bijeenkomsten/index.ts'
import { ontbreektVoorVaststellen } from '../model/adoption.ts'
import { adoptAgenda, openAgenda } from '../store/agenda.ts'
import { textsIn } from '../texts/index.ts'
import { loadDesk } from './desk-model.ts'
import { type DeskPlace, deskPath, openDesk } from './desk-place.ts'
import { VaststellenPage } from './vaststellen-page.tsx'

export async function showAdopt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { model } = await loadModel(rq, place, emptyForm)
  if (model.isAdopted)
    return redirect(deskPath(place.gesprekId), textsIn(rq.lang).vaststellen.alKlaar, 'info')
  return page(VaststellenPage, model, place.options(textsIn(rq.lang).title.vaststellen))
}

export async function adopt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const t = textsIn(rq.lang).vaststellen
  const agenda = await openAgenda(rq.db, gesprekId)
  if (agenda.stand === 'vastgesteld')
    return redirect(`/gesprek/${gesprekId}/verbeteragenda`, t.alKlaar, 'info')
  const { model, meetingIds } = await loadModel(rq, place, emptyForm)
  const again = (form: FormState) =>
    invalid(VaststellenPage, { ...model, form }, place.options(textsIn(rq.lang).title.vaststellen))
  const f = fields(rq.lang)
  const read = rq.form.read(
    z.object({
      volgendGesprek: f.day(textsIn(rq.lang).veld.volgendGesprek),
    }),
  )
  if (!read.ok) return again(read.state)
  const { volgendGesprek } = read.value
  const bijeenkomst = rq.form.text('bijeenkomst')
  if (volgendGesprek <= rq.today)
    return again(rq.form.withErrors({ name: 'volgendGesprek', message: t.fout }))
  if (model.ontbreekt.length > 0) return again(rq.form.withErrors({ name: '', message: t.foutOntbreekt }))
  await adoptAgenda(rq.db, gesprekId, {
    op: rq.today,
    in: meetingIds.includes(bijeenkomst) ? bijeenkomst : null,
    volgendGesprekOp: volgendGesprek,
  })
  await rq.announce('agenda-vastgesteld', { gesprekId })
  rq.concerns(gesprekId)
  return redirect(`/gesprek/${gesprekId}/verbeteragenda`, t.klaar)
}

async function loadModel(rq: Rq, { gesprekId }: DeskPlace, form: FormState) {
  const { punten, agenda } = await loadDesk(rq.db, gesprekId, rq.today)
  const meetings = await loadBijeenkomsten(rq.db, gesprekId)
  const model = {
    form,
    gesprekId,
    punten,
    isAdopted: agenda.stand === 'vastgesteld',
    ontbreekt: ontbreektVoorVaststellen(punten, rq.today),
    bijeenkomsten: meetings.map(({ id, titel, datum }) => ({ id, titel, datum })),
  }
  return { model, meetingIds: meetings.map(({ id }) => id) }
}
