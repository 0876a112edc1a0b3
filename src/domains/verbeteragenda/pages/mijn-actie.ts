import { randomUUID } from 'node:crypto'
import { capabilityOf } from '../../../platform/access/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { type Actie, loadActie } from '../store/acties.ts'
import { loadOwnActieId } from '../store/eigenaar.ts'
import { addMelding } from '../store/history.ts'
import { loadTimeline } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { withStand } from './agenda-model.ts'
import { MijnActiePage } from './mijn-actie-page.tsx'
import { readMelding } from './read-melding.ts'

export async function showMijnActie(rq: Rq): Promise<Outcome> {
  const actie = await loadOwnActie(rq)
  if (actie === null) return notFound()
  rq.concerns(actie.id)
  return show(rq, actie, emptyForm)
}

export async function tellMijnActie(rq: Rq): Promise<Outcome> {
  const actie = await loadOwnActie(rq)
  if (actie === null) return notFound()
  rq.concerns(actie.id)
  const t = textsIn(rq.lang).melden
  // Two links opened in one browser: the report must not land at the other action.
  if (rq.form.text('actie') !== actie.id) {
    return show(rq, actie, rq.form.withErrors({ name: '', message: t.fout.andereActie }))
  }
  const read = readMelding(rq, actie)
  if (!read.ok) return show(rq, actie, read.state)
  const place = { actieId: actie.id, gesprekId: actie.gesprek_id }
  await addMelding(rq.db, { id: randomUUID(), ...place, op: rq.today, ...read.value, door: 'eigenaar' })
  await rq.announce('actie-gewijzigd', { actieId: actie.id })
  return redirect('/mijn-actie', t.opgeslagen)
}

async function loadOwnActie(rq: Rq): Promise<Actie | null> {
  const hash = capabilityOf(rq.actor)
  const own = hash === null ? null : await loadOwnActieId(rq.db, hash, rq.today)
  return own === null ? null : loadActie(rq.db, own.gesprekId, own.actieId)
}

async function show(rq: Rq, found: Actie, form: FormState): Promise<Outcome> {
  const gesprek = await loadGesprek(rq.db, found.gesprek_id)
  const [actie] = withStand([found], rq.today)
  if (gesprek === null || actie === undefined) return notFound()
  const gebeurtenissen = await loadTimeline(rq.db, found.gesprek_id, found.id)
  const model = { form, actie, gesprekId: found.gesprek_id, regio: gesprek.regioNaam, gebeurtenissen }
  const options = { contact: gesprek.contact }
  return form.errors.length > 0 ? invalid(MijnActiePage, model, options) : page(MijnActiePage, model, options)
}
