import { randomUUID } from 'node:crypto'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { type ActieTekst, addActie } from '../store/acties.ts'
import { loadAgenda, openAgenda } from '../store/agenda.ts'
import { addWijziging } from '../store/history.ts'
import type { Punt } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'
import { ActieFormPage } from './actie-form-page.tsx'
import { loadAskedPunt } from './asked-punt.ts'
import { type DeskPlace, deskPath, openDesk } from './desk-place.ts'
import { readActie } from './read-actie.ts'
import { saveOwner } from './save-owner.ts'

const leeg: ActieTekst = {
  wat: '',
  eigenaar_organisatie: '',
  eigenaar_functie: '',
  met_wie: '',
  voor_datum: null,
  hoe_zien_we_het: '',
  hoe_blijft_het: '',
  evaluatie_op: null,
}

export async function showMakeActie(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  const punt = place && (await loadAskedPunt(rq, place.gesprekId))
  if (!place || !punt) return notFound()
  const agenda = await loadAgenda(rq.db, place.gesprekId)
  return show(rq, place, punt, agenda?.stand === 'vastgesteld', emptyForm)
}

export async function makeActie(rq: Rq): Promise<Outcome> {
  const place = await openDesk(rq)
  if (place === null) return notFound()
  const { gesprekId } = place
  const isAdopted = (await openAgenda(rq.db, gesprekId)).stand === 'vastgesteld'
  const punt = await loadAskedPunt(rq, gesprekId)
  if (punt === null) return notFound()
  const read = readActie(rq, isAdopted)
  if (!read.ok) return show(rq, place, punt, isAdopted, read.state)
  const { actie, mail, noot } = read.value
  const t = textsIn(rq.lang)
  if (isAdopted && noot === '') {
    const form = rq.form.withErrors({ name: 'noot', message: t.actieForm.fout.nootErbij })
    return show(rq, place, punt, isAdopted, form)
  }
  const id = randomUUID()
  await addActie(rq.db, { gesprekId, puntId: punt.id, id }, actie)
  await saveOwner(rq, {
    gesprekId,
    actieId: id,
    isAdopted,
    mail,
    days: [actie.voor_datum, actie.evaluatie_op],
  })
  if (isAdopted) {
    const change = { gesprekId, puntId: punt.id, actieId: id, op: rq.today, noot, was: {} }
    await addWijziging(rq.db, { id: randomUUID(), soort: 'actie-erbij', ...change })
    await rq.announce('actie-gewijzigd', { actieId: id })
  }
  rq.concerns(id)
  return redirect(`${deskPath(gesprekId)}#punt-${punt.id}`, t.beheer.opgeslagen)
}

function show(rq: Rq, place: DeskPlace, punt: Punt, isAdopted: boolean, form: FormState): Outcome {
  const action = `/gesprek/${place.gesprekId}/verbeteragenda/punt/${punt.id}/actie-maken`
  const model = {
    form,
    action,
    punt: punt.titel,
    start: leeg,
    mail: '',
    versie: null,
    isAdopted,
    anders: null,
  }
  const options = place.options(textsIn(rq.lang).title.actieMaken)
  return form.errors.length > 0 ? invalid(ActieFormPage, model, options) : page(ActieFormPage, model, options)
}
