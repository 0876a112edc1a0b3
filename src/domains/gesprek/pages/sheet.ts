import { emptyForm } from '../../../platform/forms/index.ts'
import { listRoles } from '../../../platform/people/index.ts'
import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { aanmeldcodeCapability } from '../model/aanmeldcode.ts'
import { changePartijStand, type Codepartij } from '../store/codepartij.ts'
import { withdrawRest } from '../store/hand-out.ts'
import { type Gesprek } from '../store/gesprek.ts'
import { codesOfPartij } from '../store/make-codes.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { aboutDesk } from './about-gesprek.ts'
import { type Handout, handoutOf, partijOf } from './handout.ts'
import type { SheetModel } from './sheet-model.ts'
import { SheetPage } from './sheet-page.tsx'

export async function showSheet(rq: Rq): Promise<Outcome> {
  const found = await handoutOf(rq)
  if (found === null) return notFound()
  return page(SheetPage, await sheetModel(rq, found), aboutSheet(rq, found.gesprek))
}

export async function withdraw(rq: Rq): Promise<Outcome> {
  const found = await partijOf(rq)
  if (found === null) return notFound()
  const { gesprek, partij } = found
  const step = { from: ['klaar' as const, 'uitgedeeld' as const], to: 'ingetrokken' as const }
  const done = await changePartijStand(rq.db, gesprek.id, partij.id, step)
  const path = `/gesprek/${gesprek.id}/codes/${partij.id}`
  return done
    ? redirect(path, texts(rq.lang).codes.withdrawn)
    : redirect(path, wervenTexts(rq.lang).codes.alIngetrokken, 'warning')
}

/** Who has a code already keeps it; the codes that still lie somewhere stop working. */
export async function withdrawTheRest(rq: Rq): Promise<Outcome> {
  const found = await partijOf(rq)
  if (found === null) return notFound()
  const { gesprek, partij } = found
  const path = `/gesprek/${gesprek.id}/codes/${partij.id}`
  const t = wervenTexts(rq.lang)
  if (partij.stand !== 'klaar') return redirect(path, t.werver.nietKlaar, 'warning')
  const rest = (await codesOfPartij(rq.db, rq.keys, gesprek.id, partij.id)).slice(partij.uitgedeeld)
  const hashes = rest.map((code) => aanmeldcodeCapability(rq.keys, code).hash)
  await withdrawRest(rq.db, gesprek.id, partij.id, hashes)
  return redirect(path, t.werver.restDone)
}

interface Found {
  handout: Handout
  partij: Codepartij
}

export async function sheetModel(rq: Rq, { handout, partij }: Found): Promise<SheetModel> {
  const roles = await listRoles(rq.db, 'codepartij', partij.id)
  const running = roles.find(({ until }) => until === null || until >= rq.today)
  return { form: emptyForm, recruiterForm: emptyForm, handout, partij, uitdelerRol: running?.id ?? null }
}

export function aboutSheet(rq: Rq, gesprek: Gesprek) {
  const t = texts(rq.lang)
  const list = { label: t.crumb.codes, href: `/gesprek/${gesprek.id}/codes` }
  return aboutDesk(rq, gesprek, list, { label: t.title.sheet })
}
