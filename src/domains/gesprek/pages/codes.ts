import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { partijSchema } from '../model/partij-form.ts'
import { listPartijen } from '../store/codepartij.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { makePartij } from '../store/make-codes.ts'
import { loadSeats } from '../store/seats.ts'
import { texts } from '../texts/index.ts'
import { type CodesModel, CodesPage } from './codes-page.tsx'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

export async function showCodes(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(CodesPage, await codesModel(rq, gesprek, emptyForm), about(rq, gesprek))
}

export async function makeCodes(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const model = await codesModel(rq, gesprek, emptyForm)
  const read = rq.form.read(
    partijSchema(
      rq.lang,
      model.offered.map(({ code }) => code),
      rq.today,
    ),
  )
  if (!read.ok) return invalid(CodesPage, { ...model, form: read.state }, about(rq, gesprek))
  const id = await makePartij(rq.db, rq.keys, { gesprekId: gesprek.id, gemaaktOp: rq.today, ...read.value })
  rq.concerns(id)
  return redirect(`/gesprek/${gesprek.id}/codes/${id}`, texts(rq.lang).codes.made)
}

async function codesModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<CodesModel> {
  return {
    form,
    gesprekId: gesprek.id,
    partijen: await listPartijen(rq.db, gesprek.id),
    offered: (await loadSeats(rq.db, gesprek.id)).map(({ doelgroep }) => ({ code: doelgroep, full: false })),
    geldigTot: gesprek.aanmeldenTot,
  }
}

function about(rq: Rq, gesprek: Gesprek) {
  return aboutDesk(rq, gesprek, { label: texts(rq.lang).crumb.codes })
}
