import { emptyForm, type FieldError } from '../../../platform/forms/index.ts'
import { formatDay, formatTimeRange } from '../../../platform/text/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { type BijeenkomstMetLocatie, isMoved } from '../model/bijeenkomst.ts'
import { type Edited, readBijeenkomst } from '../model/bijeenkomst-form.ts'
import { outOfOrderWith } from '../model/order.ts'
import { clashingWith } from '../model/schedule.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { lockPlanning, saveBijeenkomst } from '../store/save-bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { EditPage } from './edit-page.tsx'
import { around, listPath, meetingInPath } from './in-path.ts'
import { tellFirstMeeting } from './tell-first-meeting.ts'
import { tellPeople } from './tell-people.ts'

export async function showEdit(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined || bijeenkomst.stand === 'afgelast') return notFound()
  const options = await around(rq, bijeenkomst.gesprekId, texts(rq.lang).titles.edit)
  return page(EditPage, { bijeenkomst, form: emptyForm, askPast: false, saved: null }, options)
}

export async function saveEdit(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  await lockPlanning(rq.db, gesprekId)
  const before = await meetingInPath(rq)
  if (before === undefined || before.stand === 'afgelast') return notFound()
  const options = await around(rq, gesprekId, texts(rq.lang).titles.edit)
  const askPast = rq.form.text('voorbij') !== ''
  const reading = readBijeenkomst(rq.form, rq.lang)
  if (rq.form.text('versie') !== String(before.versie)) {
    // Both texts are shown; saving again means: with the other one read.
    const form = rq.form.withErrors(...(reading.ok ? [] : reading.state.errors))
    return page(EditPage, { bijeenkomst: before, form, askPast, saved: before }, { ...options, status: 409 })
  }
  const model = { bijeenkomst: before, askPast, saved: null }
  if (!reading.ok) return invalid(EditPage, { ...model, form: reading.state }, options)
  const dayError = await checkDay(rq, before, reading.value)
  if (dayError !== null) {
    const form = rq.form.withErrors(dayError)
    const isAsked = askPast || isNewlyPast(rq, before, reading.value)
    return invalid(EditPage, { ...model, form, askPast: isAsked }, options)
  }
  const moved = isMoved(before, reading.value)
  if (!(await saveBijeenkomst(rq.db, gesprekId, before.id, reading.value, moved))) return notFound()
  rq.concerns(before.id)
  await tellFirstMeeting(rq, gesprekId)
  const isToCome = reading.value.datum !== null && reading.value.datum >= rq.today
  const t = texts(rq.lang).edit
  const notice = moved && isToCome ? t.savedMailed + (await tellPeople(rq, before)) : t.saved
  return redirect(listPath(gesprekId), notice)
}

function isNewlyPast(rq: Rq, before: BijeenkomstMetLocatie, { datum }: Edited): boolean {
  return datum !== null && datum < rq.today && datum !== before.datum
}

/** A day that was told to people is not emptied; meetings neither coincide nor change places; a past day is asked about. */
async function checkDay(rq: Rq, before: BijeenkomstMetLocatie, edited: Edited): Promise<FieldError | null> {
  const say = texts(rq.lang).errors
  const { errors: order } = plannenTexts(rq.lang)
  if (edited.datum === null) return before.datum === null ? null : { name: 'datum', message: say.datumWeg }
  // A wrong year is the likelier mistake, so it is asked about first.
  if (isNewlyPast(rq, before, edited) && rq.form.text('voorbij') !== 'ja')
    return { name: 'datum', message: say.datumVoorbij }
  const others = (await loadBijeenkomsten(rq.db, before.gesprekId)).filter(({ id }) => id !== before.id)
  const clash = clashingWith(
    edited,
    others.filter(({ stand }) => stand !== 'afgelast'),
  )
  if (clash !== null) {
    const message = say.clash(clash.nummer, formatTimeRange(clash.begin, clash.einde, rq.lang))
    return { name: 'datum', message }
  }
  const other = outOfOrderWith({ ...edited, nummer: before.nummer }, others)
  if (other !== null && other.datum !== null) {
    const write = other.nummer < before.nummer ? order.orderAfter : order.orderBefore
    return { name: 'datum', message: write(other.nummer, formatDay(other.datum, rq.lang)) }
  }
  return null
}
