import { z } from 'zod'
import { capabilityOf } from '../../../platform/access/index.ts'
import { emptyForm, fields } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { aboutGesprek, loadGesprek, loadOwn } from '../../gesprek/index.ts'
import { loadBijgewoond } from '../store/bewijs.ts'
import { dagTexts } from '../texts/dag.ts'
import { BewijsPage } from './bewijs-page.tsx'

export async function showBewijs(rq: Rq): Promise<Outcome> {
  const found = await load(rq)
  return found === null ? notFound() : page(BewijsPage, { ...found.model, form: emptyForm }, found.options)
}

/** With the name that she typed. It stands on the page and is stored nowhere. */
export async function bewijsWithName(rq: Rq): Promise<Outcome> {
  const found = await load(rq)
  if (found === null) return notFound()
  const t = dagTexts(rq.lang).bewijs
  const reading = rq.form.read(z.object({ naam: fields(rq.lang).text(t.naam, 100) }))
  if (!reading.ok) return invalid(BewijsPage, { ...found.model, form: reading.state }, found.options)
  return page(BewijsPage, { ...found.model, naam: reading.value.naam, form: emptyForm }, found.options)
}

async function load(rq: Rq) {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  const gesprek = own === null ? null : await loadGesprek(rq.db, own.gesprekId)
  if (own === null || gesprek === null) return null
  const { contact } = gesprek
  const bijeenkomsten = await loadBijgewoond(rq.db, own.id)
  const model = { naam: own.naam, gesprek: gesprek.naam, contact, bijeenkomsten, dag: rq.today }
  return { model, options: { contact: aboutGesprek(rq, gesprek).contact } }
}
