import { randomUUID } from 'node:crypto'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { changedFields } from '../model/changes.ts'
import { type Actie, type ActieTekst, changeActie } from '../store/acties.ts'
import { openAgenda } from '../store/agenda.ts'
import { loadEigenaar } from '../store/eigenaar.ts'
import { addWijziging } from '../store/history.ts'
import { textsIn } from '../texts/index.ts'
import { ActieFormPage } from './actie-form-page.tsx'
import { type AskedActie, loadAskedActie } from './asked-actie.ts'
import { deskPath } from './desk-place.ts'
import { readActie } from './read-actie.ts'
import { saveOwner } from './save-owner.ts'

export async function showChangeActie(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  return asked === null ? notFound() : show(rq, asked, emptyForm)
}

export async function saveActie(rq: Rq): Promise<Outcome> {
  await openAgenda(rq.db, rq.params['gesprek'] ?? '')
  const asked = await loadAskedActie(rq)
  if (asked === null) return notFound()
  const { actie, place } = asked
  const isAdopted = asked.agenda.stand === 'vastgesteld'
  const t = textsIn(rq.lang)
  if (Number(rq.form.text('versie')) !== actie.versie) {
    return show(rq, asked, rq.form.withErrors({ name: '', message: t.conflict.titel }), true)
  }
  const read = readActie(rq, isAdopted)
  if (!read.ok) return show(rq, asked, read.state)
  const { actie: after, mail, noot } = read.value
  const was = changedFields({ ...actieTekst(actie) }, { ...after })
  const isChanged = Object.keys(was).length > 0
  if (isAdopted && isChanged && noot === '') {
    return show(rq, asked, rq.form.withErrors({ name: 'noot', message: t.actieForm.fout.noot }))
  }
  const { gesprekId } = place
  const actieId = actie.id
  await saveOwner(rq, {
    gesprekId,
    actieId,
    isAdopted,
    mail,
    days: [after.voor_datum, after.evaluatie_op, actie.nieuwe_datum],
  })
  if (isChanged) await changeActie(rq.db, gesprekId, actieId, actie.versie, after)
  if (isAdopted && isChanged) {
    const change = { gesprekId, puntId: actie.verbeterpunt_id, actieId, op: rq.today, noot, was }
    await addWijziging(rq.db, { id: randomUUID(), soort: 'actie', ...change })
    await rq.announce('actie-gewijzigd', { actieId })
  }
  rq.concerns(actieId)
  return redirect(`${deskPath(gesprekId)}#punt-${actie.verbeterpunt_id}`, t.beheer.opgeslagen)
}

function actieTekst(actie: Actie): ActieTekst {
  const { wat, eigenaar_organisatie, eigenaar_functie, met_wie, voor_datum } = actie
  const { hoe_zien_we_het, hoe_blijft_het, evaluatie_op } = actie
  return {
    wat,
    eigenaar_organisatie,
    eigenaar_functie,
    met_wie,
    voor_datum,
    hoe_zien_we_het,
    hoe_blijft_het,
    evaluatie_op,
  }
}

async function show(rq: Rq, asked: AskedActie, form: FormState, isConflict = false): Promise<Outcome> {
  const { place, agenda, actie, punt } = asked
  const start = actieTekst(actie)
  const model = {
    form,
    action: `/gesprek/${place.gesprekId}/verbeteragenda/actie/${actie.id}/wijzigen`,
    punt,
    start,
    mail: (await loadEigenaar(rq.db, place.gesprekId, actie.id))?.mail ?? '',
    versie: actie.versie,
    isAdopted: agenda.stand === 'vastgesteld',
    anders: isConflict ? start : null,
  }
  const status = isConflict ? 409 : form.errors.length > 0 ? 422 : 200
  return page(ActieFormPage, model, { ...place.options(textsIn(rq.lang).title.actieWijzigen), status })
}
