import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { searchKey } from '../../../platform/text/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Programma } from '../model/programma.ts'
import { addPartner, listPartners, removePartner } from '../store/partners.ts'
import { programmaTexts } from '../texts/programma.ts'
import { PartnersPage } from './partners-page.tsx'
import { aboutBord, programmaOf } from './programma-of.ts'

export async function showPartners(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  return page(PartnersPage, await model(rq, programma, emptyForm), about(rq, programma))
}

export async function sendPartner(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const t = programmaTexts(rq.lang).partners
  const field = fields(rq.lang)
  const read = rq.form.read(
    z.object({ naam: field.text(t.naam, 200), bijdrage: field.optionalText(t.bijdrage, 500) }),
  )
  const again = async (form: FormState) =>
    invalid(PartnersPage, await model(rq, programma, form), about(rq, programma))
  if (!read.ok) return again(read.state)
  const there = await listPartners(rq.db, programma.id)
  if (there.some(({ naam }) => searchKey(naam) === searchKey(read.value.naam)))
    return again(rq.form.withErrors({ name: 'naam', message: t.dubbel }))
  await addPartner(rq.db, programma.id, read.value)
  return redirect(`/programma/${programma.id}/partners`, t.toegevoegd)
}

export async function takePartnerAway(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const t = programmaTexts(rq.lang).partners
  const path = `/programma/${programma.id}/partners`
  const gone = await removePartner(rq.db, programma.id, rq.form.text('partner'))
  return gone ? redirect(path, t.weggehaald) : redirect(path, t.alWeg, 'info')
}

async function model(rq: Rq, { id }: Programma, form: FormState) {
  return { programmaId: id, partners: await listPartners(rq.db, id), form }
}

function about(rq: Rq, programma: Programma) {
  return aboutBord(rq, programma, { label: programmaTexts(rq.lang).title.partners })
}
