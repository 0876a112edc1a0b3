import { z } from 'zod'
import { formatCode, isUuid } from '../../../platform/access/index.ts'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { codesOf, isBladZichtbaar } from '../model/codeblad.ts'
import { groepen } from '../model/doelgroep.ts'
import {
  discardPartij,
  handOutPartij,
  listPartijen,
  loadPartij,
  makePartij,
  restorePartij,
  withdrawPartij,
} from '../store/codepartij.ts'
import { loadRonde, type Ronde } from '../store/ronde.ts'
import { texts } from '../texts/index.ts'
import { BladView } from './blad-view.tsx'
import { CodesView } from './codes-view.tsx'
import { loadKop, type Kop } from './kop.ts'

export async function showCodes(rq: Rq): Promise<Outcome> {
  const found = await find(rq)
  return found === null
    ? notFound()
    : page(CodesView, await codesModel(rq, found.ronde, emptyForm), found.kop.options)
}

export async function makeCodes(rq: Rq): Promise<Outcome> {
  const found = await find(rq)
  if (found === null || !isLopend(found.ronde) || !rq.keys.hasRoundKey(found.ronde.id)) return notFound()
  const { ronde, kop } = found
  const t = texts(rq.lang).codes
  const field = fields(rq.lang)
  const read = rq.form.read(
    z.object({
      groep: field.choice(t.group, groepen),
      werver: field.text(t.werver, 200),
      aantal: field.count(t.countLabel, 1, 500),
    }),
  )
  if (!read.ok) return invalid(CodesView, await codesModel(rq, ronde, read.state), kop.options)
  const id = await makePartij(rq.db, rq.keys.roundSecret(ronde.id), { rondeId: ronde.id, ...read.value })
  rq.concerns(id)
  return redirect(`${at(kop)}/codes/${id}`, t.made)
}

export async function showBlad(rq: Rq): Promise<Outcome> {
  const found = await find(rq)
  const partij =
    found && isUuid(rq.params['partij']) ? await loadPartij(rq.db, found.ronde.id, rq.params['partij']) : null
  if (found === null || partij === null) return notFound()
  const { ronde, kop } = found
  rq.concerns(partij.id)
  const zichtbaar = isBladZichtbaar(partij.stand) && rq.keys.hasRoundKey(ronde.id)
  const codes = zichtbaar
    ? codesOf(rq.keys.roundSecret(ronde.id), partij.id, partij.aantal).map(formatCode)
    : null
  const model = {
    gesprekId: kop.gesprekId,
    partijId: partij.id,
    groep: partij.groep,
    codes,
    adres: `${rq.origin}/enquete`.replace(/^https?:\/\//, ''),
    telefoon: kop.contact.phone,
  }
  return page(BladView, model, kop.options)
}

export const handOut = (rq: Rq) => change(rq, handOutPartij, texts(rq.lang).blad.isOut)
export const withdraw = (rq: Rq) => change(rq, withdrawPartij, texts(rq.lang).codes.withdrawn)
export const restore = (rq: Rq) => change(rq, restorePartij, texts(rq.lang).codes.restored)
export const discard = (rq: Rq) => change(rq, discardPartij, texts(rq.lang).codes.discarded)

async function change(rq: Rq, work: typeof handOutPartij, done: string): Promise<Outcome> {
  const found = await find(rq)
  const id = rq.params['partij']
  if (found === null || !isUuid(id) || !isLopend(found.ronde)) return notFound()
  rq.concerns(id)
  return redirect(`${at(found.kop)}/codes`, (await work(rq.db, found.ronde.id, id)) ? done : undefined)
}

async function find(rq: Rq): Promise<{ kop: Kop; ronde: Ronde } | null> {
  const kop = await loadKop(rq, 'codes')
  const ronde = kop && (await loadRonde(rq.db, kop.gesprekId))
  return kop === null || ronde === null ? null : { kop, ronde }
}

function isLopend({ stand, sluitenGevraagd }: Ronde): boolean {
  return stand !== 'dicht' && !sluitenGevraagd
}

function at({ gesprekId }: Kop): string {
  return `/gesprek/${gesprekId}/enquete`
}

async function codesModel(rq: Rq, ronde: Ronde, form: FormState) {
  const partijen = await listPartijen(rq.db, ronde.id)
  return { gesprekId: ronde.gesprekId, partijen, lopend: isLopend(ronde), form }
}
