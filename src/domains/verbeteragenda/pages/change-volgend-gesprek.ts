import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadAgenda, openAgenda, setVolgendGesprek } from '../store/agenda.ts'
import { addWijziging } from '../store/history.ts'
import { textsIn } from '../texts/index.ts'
import { type DeskPlace, deskPath, openDesk } from './desk-place.ts'
import { VolgendGesprekPage } from './volgend-gesprek-page.tsx'

export async function showVolgendGesprek(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  const op = place && (await loadAgenda(rq.db, place.gesprekId))?.volgend_gesprek_op
  return place && op ? show(rq, place, op, emptyForm) : notFound()
}

/** The day that was promised changes in public, with the reason. */
export async function saveVolgendGesprek(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const { volgend_gesprek_op: was } = await openAgenda(rq.db, gesprekId)
  if (was === null) return notFound()
  const t = textsIn(rq.lang)
  const f = fields(rq.lang)
  const read = rq.form.read(
    z.object({ volgendGesprek: f.day(t.veld.volgendGesprek), noot: f.text(t.veld.noot, 1000) }),
  )
  if (!read.ok) return show(rq, place, was, read.state)
  const { volgendGesprek, noot } = read.value
  if (volgendGesprek <= rq.today) {
    return show(rq, place, was, rq.form.withErrors({ name: 'volgendGesprek', message: t.vaststellen.fout }))
  }
  if (volgendGesprek === was) return redirect(deskPath(gesprekId), t.beheer.nietsVeranderd, 'info')
  await setVolgendGesprek(rq.db, gesprekId, volgendGesprek)
  const change = {
    gesprekId,
    puntId: null,
    actieId: null,
    op: rq.today,
    noot,
    was: { volgend_gesprek_op: was },
  }
  await addWijziging(rq.db, { id: randomUUID(), soort: 'volgend-gesprek', ...change })
  return redirect(deskPath(gesprekId), t.beheer.opgeslagen)
}

function show(rq: Rq, place: DeskPlace, op: string, form: FormState): Outcome {
  const options = place.options(textsIn(rq.lang).title.volgendGesprek)
  const model = { form, gesprekId: place.gesprekId, op }
  return form.errors.length > 0
    ? invalid(VolgendGesprekPage, model, options)
    : page(VolgendGesprekPage, model, options)
}
