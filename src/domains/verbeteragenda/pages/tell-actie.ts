import { randomUUID } from 'node:crypto'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { addMelding } from '../store/history.ts'
import { textsIn } from '../texts/index.ts'
import { withStand } from './agenda-model.ts'
import { type AskedActie, loadAskedActie } from './asked-actie.ts'
import { deskPath } from './desk-place.ts'
import { MeldenPage } from './melden-page.tsx'
import { readMelding } from './read-melding.ts'

export async function showTellActie(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  if (asked === null) return notFound()
  return isAdopted(asked) ? show(rq, asked, emptyForm) : redirectToDesk(rq, asked)
}

export async function tellActie(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  if (asked === null) return notFound()
  if (!isAdopted(asked)) return redirectToDesk(rq, asked)
  const { actie, place } = asked
  const read = readMelding(rq, actie)
  if (!read.ok) return show(rq, asked, read.state)
  const melding = { actieId: actie.id, gesprekId: place.gesprekId, op: rq.today, ...read.value }
  await addMelding(rq.db, { id: randomUUID(), ...melding, door: 'procesbegeleider' })
  await rq.announce('actie-gewijzigd', { actieId: actie.id })
  rq.concerns(actie.id)
  return redirect(
    `${deskPath(place.gesprekId)}#punt-${actie.verbeterpunt_id}`,
    textsIn(rq.lang).beheer.opgeslagen,
  )
}

const isAdopted = (asked: AskedActie) => asked.agenda.stand === 'vastgesteld'

/** In a concept nothing has been promised yet, so there is nothing to report. */
function redirectToDesk(rq: Rq, { place }: AskedActie): Outcome {
  return redirect(deskPath(place.gesprekId), textsIn(rq.lang).evalueren.nogConcept, 'info')
}

function show(rq: Rq, { place, actie: found }: AskedActie, form: FormState): Outcome {
  const [actie] = withStand([found], rq.today)
  if (actie === undefined) return notFound()
  const action = `/gesprek/${place.gesprekId}/verbeteragenda/actie/${actie.id}/melden`
  const options = place.options(textsIn(rq.lang).title.melden)
  const model = { form, action, actie }
  return form.errors.length > 0 ? invalid(MeldenPage, model, options) : page(MeldenPage, model, options)
}
