import { randomUUID } from 'node:crypto'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadNotities } from '../../bijeenkomsten/index.ts'
import { notitieSoorten, prefilledPunt } from '../model/prefill.ts'
import { loadAgenda, openAgenda } from '../store/agenda.ts'
import { addWijziging } from '../store/history.ts'
import { addPunt, type PuntTekst } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'
import { type DeskPlace, deskPath, openDesk } from './desk-place.ts'
import { PuntPage } from './punt-page.tsx'
import { readPunt } from './read-punt.ts'

export async function showMakePunt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const chosen = new Set(notitieSoorten.flatMap((soort) => rq.query.getAll(soort)))
  const notities = chosen.size === 0 ? [] : await loadNotities(rq.db, place.gesprekId)
  const start = prefilledPunt(notities.filter(({ id }) => chosen.has(id)))
  const agenda = await loadAgenda(rq.db, place.gesprekId)
  return show(rq, place, { form: emptyForm, start, isAdopted: agenda?.stand === 'vastgesteld' })
}

export async function makePunt(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const isAdopted = (await openAgenda(rq.db, gesprekId)).stand === 'vastgesteld'
  const start = prefilledPunt([])
  const read = readPunt(rq)
  if (!read.ok) return show(rq, place, { form: read.state, start, isAdopted })
  const { noot, ...punt } = read.value
  if (isAdopted && noot === '') {
    const form = rq.form.withErrors({ name: 'noot', message: textsIn(rq.lang).actieForm.fout.nootErbij })
    return show(rq, place, { form, start, isAdopted })
  }
  const id = randomUUID()
  await addPunt(rq.db, gesprekId, id, punt)
  if (isAdopted) {
    await addWijziging(rq.db, {
      id: randomUUID(),
      gesprekId,
      puntId: id,
      actieId: null,
      op: rq.today,
      soort: 'punt-erbij',
      noot,
      was: {},
    })
  }
  rq.concerns(id)
  return redirect(`${deskPath(gesprekId)}#punt-${id}`, textsIn(rq.lang).beheer.opgeslagen)
}

function show(
  rq: Rq,
  place: DeskPlace,
  shown: { form: FormState; start: PuntTekst; isAdopted: boolean },
): Outcome {
  const action = `/gesprek/${place.gesprekId}/verbeteragenda/punt-maken`
  const model = { ...shown, action, versie: null, anders: null }
  const options = place.options(textsIn(rq.lang).title.puntMaken)
  return shown.form.errors.length > 0 ? invalid(PuntPage, model, options) : page(PuntPage, model, options)
}
