import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { mayEvaluate } from '../model/evaluatie.ts'
import { uitkomsten } from '../model/woorden.ts'
import { addEvaluatie } from '../store/history.ts'
import { textsIn } from '../texts/index.ts'
import { withStand } from './agenda-model.ts'
import { type AskedActie, loadAskedActie } from './asked-actie.ts'
import { deskPath } from './desk-place.ts'
import { EvaluerenPage } from './evalueren-page.tsx'

export async function showEvaluateActie(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  return asked === null ? notFound() : show(rq, asked, emptyForm)
}

export async function evaluateActie(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  if (asked === null) return notFound()
  const { actie, place, agenda } = asked
  const { evalueren: t, veld } = textsIn(rq.lang)
  if (agenda.stand !== 'vastgesteld') return redirect(deskPath(place.gesprekId), t.nogConcept, 'info')
  if (!mayEvaluate(actie, rq.today))
    return show(rq, asked, rq.form.withErrors({ name: '', message: t.teVroegTitel }))
  const f = fields(rq.lang)
  const read = rq.form.read(
    z.object({ uitkomst: f.choice(veld.uitkomst, uitkomsten), waarom: f.text(veld.waarom, 2000) }),
  )
  if (!read.ok) return show(rq, asked, read.state)
  const evaluatie = { actieId: actie.id, gesprekId: place.gesprekId, op: rq.today, ...read.value }
  await addEvaluatie(rq.db, { id: randomUUID(), ...evaluatie })
  await rq.announce('actie-gewijzigd', { actieId: actie.id })
  rq.concerns(actie.id)
  return redirect(`${deskPath(place.gesprekId)}#punt-${actie.verbeterpunt_id}`, t.opgeslagen)
}

function show(rq: Rq, { place, actie: found }: AskedActie, form: FormState): Outcome {
  const [actie] = withStand([found], rq.today)
  if (actie === undefined) return notFound()
  const action = `/gesprek/${place.gesprekId}/verbeteragenda/actie/${actie.id}/evalueren`
  const options = place.options(textsIn(rq.lang).title.evalueren)
  const model = { form, action, actie, today: rq.today }
  return form.errors.length > 0 ? invalid(EvaluerenPage, model, options) : page(EvaluerenPage, model, options)
}
