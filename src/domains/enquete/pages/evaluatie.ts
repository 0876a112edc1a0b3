import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formatCode } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { enqueteBeheren } from '../model/actions.ts'
import { codesOf, isBladZichtbaar } from '../model/codeblad.ts'
import { deelnemerGroep, evaluatieDagen } from '../model/evaluatievragen.ts'
import { handOutPartij, listPartijen, makePartij } from '../store/codepartij.ts'
import { countSeated, loadEvaluatie, openEvaluatie, type Evaluatie } from '../store/evaluatie.ts'
import { addRonde } from '../store/ronde.ts'
import { loadTussenstand, samen } from '../store/tussenstand.ts'
import { listOpenAntwoorden, loadUitkomst } from '../store/uitkomst.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { EvaluatieBladView } from './evaluatie-blad-view.tsx'
import { evaluatiePath, meetingOf, type Meeting } from './evaluatie-in-path.ts'
import { EvaluatieView, type EvaluatieStap } from './evaluatie-view.tsx'

const mostSlips = 200

export async function showEvaluatie(rq: Rq): Promise<Outcome> {
  const meeting = await meetingOf(rq)
  if (meeting === null) return notFound()
  return page(EvaluatieView, await modelOf(rq, meeting, emptyForm), meeting.options)
}

export async function prepareEvaluatie(rq: Rq): Promise<Outcome> {
  const meeting = await meetingOf(rq)
  if (meeting === null) return notFound()
  const t = evaluatieTexts(rq.lang).prepare
  const read = rq.form.read(z.object({ aantal: fields(rq.lang).count(t.aantal, 1, mostSlips) }))
  if (!read.ok) return invalid(EvaluatieView, await modelOf(rq, meeting, read.state), meeting.options)
  const to = evaluatiePath(meeting)
  const { gesprekId, id: bijeenkomstId } = meeting
  if ((await loadEvaluatie(rq.db, gesprekId, bijeenkomstId)) !== null) return redirect(to)
  const id = randomUUID()
  const publiekeSleutel = rq.keys.createRoundKey(id)
  if (!(await addRonde(rq.db, { id, gesprekId, bijeenkomstId, werving: '', publiekeSleutel }))) {
    rq.keys.destroyRoundKey(id)
    return redirect(to)
  }
  const partij = { rondeId: id, groep: deelnemerGroep, werver: '', aantal: read.value.aantal }
  await makePartij(rq.db, rq.keys.roundSecret(id), partij)
  rq.concerns(id)
  return redirect(to, t.made)
}

export async function printSlips(rq: Rq): Promise<Outcome> {
  const meeting = await meetingOf(rq)
  const ronde = meeting && (await loadEvaluatie(rq.db, meeting.gesprekId, meeting.id))
  const [partij] = ronde === null ? [] : await listPartijen(rq.db, ronde.id)
  if (meeting === null || ronde === null || partij === undefined) return notFound()
  rq.concerns(ronde.id)
  const shown = isBladZichtbaar(partij.stand) && rq.keys.hasRoundKey(ronde.id)
  const codes = shown
    ? codesOf(rq.keys.roundSecret(ronde.id), partij.id, partij.aantal).map(formatCode)
    : null
  const adres = `${rq.origin}/enquete`.replace(/^https?:\/\//, '')
  const model = { to: evaluatiePath(meeting), codes, adres, telefoon: meeting.contact.phone }
  return page(EvaluatieBladView, model, meeting.options)
}

/** From the commit on the codes work, for seven days. Pressed twice it happens once. */
export async function handOutSlips(rq: Rq): Promise<Outcome> {
  const meeting = await meetingOf(rq)
  const ronde = meeting && (await loadEvaluatie(rq.db, meeting.gesprekId, meeting.id))
  if (meeting === null || ronde === null) return notFound()
  const to = evaluatiePath(meeting)
  if (!(await openEvaluatie(rq.db, ronde.id, rq.today))) return redirect(to)
  for (const { id } of await listPartijen(rq.db, ronde.id)) await handOutPartij(rq.db, ronde.id, id)
  rq.concerns(ronde.id)
  return redirect(to, evaluatieTexts(rq.lang).ready.isOut)
}

async function modelOf(rq: Rq, meeting: Meeting, form: FormState) {
  const ronde = await loadEvaluatie(rq.db, meeting.gesprekId, meeting.id)
  const stap = ronde === null ? await stapBefore(rq, meeting.gesprekId) : await stapOf(rq, ronde)
  const { nummer, titel } = meeting
  return { to: evaluatiePath(meeting), nummer, titel, mayManage: await rq.may(enqueteBeheren), form, stap }
}

async function stapBefore(rq: Rq, gesprekId: string): Promise<EvaluatieStap> {
  return { kind: 'geen', voorstel: await countSeated(rq.db, gesprekId) }
}

async function stapOf(rq: Rq, ronde: Evaluatie): Promise<EvaluatieStap> {
  const day = (iso: string | null) => (iso === null ? '' : formatDay(iso, rq.lang))
  if (ronde.stand === 'voorbereiding') {
    const partijen = await listPartijen(rq.db, ronde.id)
    return { kind: 'klaar', aantal: partijen.reduce((sum, { aantal }) => sum + aantal, 0) }
  }
  if (ronde.stand === 'open') {
    const tussenstand = await loadTussenstand(rq.db, ronde.id)
    const tot = ronde.geopendOp === null ? null : addDays(ronde.geopendOp, evaluatieDagen)
    const sleutelWeg = !rq.keys.hasRoundKey(ronde.id)
    return { kind: 'open', tot: day(tot), vanaf: tussenstand[samen] ?? 0, sleutelWeg }
  }
  const uitkomst = await loadUitkomst(rq.db, ronde.id)
  const teksten = (await listOpenAntwoorden(rq.db, ronde.id)).map(({ tekst }) => tekst)
  return { kind: 'dicht', geslotenOp: day(ronde.geslotenOp), uitkomst, teksten }
}
