import { randomUUID } from 'node:crypto'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { changedFields } from '../model/changes.ts'
import { loadAgenda, openAgenda } from '../store/agenda.ts'
import { addWijziging } from '../store/history.ts'
import { changePunt, type Punt } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'
import { loadAskedPunt } from './asked-punt.ts'
import { type DeskPlace, deskPath, openDesk } from './desk-place.ts'
import { PuntPage } from './punt-page.tsx'
import { readPunt } from './read-punt.ts'

export async function showChangePunt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  const punt = place && (await loadAskedPunt(rq, place.gesprekId))
  if (!place || !punt) return notFound()
  const agenda = await loadAgenda(rq.db, place.gesprekId)
  return show(rq, place, punt, { form: emptyForm, isAdopted: agenda?.stand === 'vastgesteld' })
}

export async function savePunt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const isAdopted = (await openAgenda(rq.db, gesprekId)).stand === 'vastgesteld'
  const punt = await loadAskedPunt(rq, gesprekId)
  if (punt === null) return notFound()
  const t = textsIn(rq.lang)
  if (Number(rq.form.text('versie')) !== punt.versie) {
    const form = rq.form.withErrors({ name: '', message: t.conflict.titel })
    return show(rq, place, punt, { form, isAdopted, isConflict: true })
  }
  const read = readPunt(rq)
  if (!read.ok) return show(rq, place, punt, { form: read.state, isAdopted })
  const { noot, ...after } = read.value
  const { id, versie, ...before } = punt
  const was = changedFields(before, after)
  if (Object.keys(was).length === 0) return redirect(deskPath(gesprekId), t.beheer.nietsVeranderd, 'info')
  if (isAdopted && noot === '') {
    const form = rq.form.withErrors({ name: 'noot', message: t.actieForm.fout.noot })
    return show(rq, place, punt, { form, isAdopted })
  }
  await changePunt(rq.db, gesprekId, id, versie, after)
  if (isAdopted) {
    const change = { gesprekId, puntId: id, actieId: null, op: rq.today, noot, was }
    await addWijziging(rq.db, { id: randomUUID(), soort: 'punt', ...change })
  }
  rq.concerns(id)
  return redirect(`${deskPath(gesprekId)}#punt-${id}`, t.beheer.opgeslagen)
}

interface Shown {
  form: FormState
  isAdopted: boolean
  isConflict?: boolean
}

function show(rq: Rq, place: DeskPlace, punt: Punt, { form, isAdopted, isConflict = false }: Shown): Outcome {
  const { id, versie, ...start } = punt
  const action = `/gesprek/${place.gesprekId}/verbeteragenda/punt/${id}/wijzigen`
  const model = { form, action, start, versie, isAdopted, anders: isConflict ? start : null }
  const status = isConflict ? 409 : form.errors.length > 0 ? 422 : 200
  return page(PuntPage, model, { ...place.options(textsIn(rq.lang).title.puntWijzigen), status })
}
