import { emptyForm, type FieldError } from '../../../platform/forms/index.ts'
import { formatTimeRange } from '../../../platform/text/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { type BijeenkomstMetLocatie, isMoved } from '../model/bijeenkomst.ts'
import { type Edited, readBijeenkomst } from '../model/bijeenkomst-form.ts'
import { clashingWith } from '../model/schedule.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { lockPlanning, saveBijeenkomst } from '../store/save-bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { EditPage } from './edit-page.tsx'
import { around, listPath, meetingInPath } from './in-path.ts'
import { tellPeople } from './tell-people.ts'

export async function showEdit(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined || bijeenkomst.stand === 'afgelast') return notFound()
  const options = await around(rq, bijeenkomst.gesprekId, texts(rq.lang).titles.edit)
  return page(EditPage, { bijeenkomst, form: emptyForm, askPast: false }, options)
}

export async function saveEdit(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  await lockPlanning(rq.db, gesprekId)
  const before = await meetingInPath(rq)
  if (before === undefined || before.stand === 'afgelast') return notFound()
  const options = await around(rq, gesprekId, texts(rq.lang).titles.edit)
  const askPast = rq.form.text('voorbij') !== ''
  const reading = readBijeenkomst(rq.form, rq.lang)
  if (!reading.ok) return invalid(EditPage, { bijeenkomst: before, form: reading.state, askPast }, options)
  const dayError = await checkDay(rq, before, reading.value)
  if (dayError !== null) {
    const form = rq.form.withErrors(dayError)
    return invalid(
      EditPage,
      { bijeenkomst: before, form, askPast: askPast || isNewlyPast(rq, before, reading.value) },
      options,
    )
  }
  const moved = isMoved(before, reading.value)
  if (!(await saveBijeenkomst(rq.db, gesprekId, before.id, reading.value, moved))) return notFound()
  rq.concerns(before.id)
  const isToCome = reading.value.datum !== null && reading.value.datum >= rq.today
  const t = texts(rq.lang).edit
  const notice = moved && isToCome ? t.savedMailed + (await tellPeople(rq, before)) : t.saved
  return redirect(listPath(gesprekId), notice)
}

function isNewlyPast(rq: Rq, before: BijeenkomstMetLocatie, { datum }: Edited): boolean {
  return datum !== null && datum < rq.today && datum !== before.datum
}

/** A day that was told to people is not emptied; a day that has passed is asked about; two meetings never coincide. */
async function checkDay(rq: Rq, before: BijeenkomstMetLocatie, edited: Edited): Promise<FieldError | null> {
  const say = texts(rq.lang).errors
  if (edited.datum === null) return before.datum === null ? null : { name: 'datum', message: say.datumWeg }
  const others = (await loadBijeenkomsten(rq.db, before.gesprekId)).filter(
    ({ id, stand }) => id !== before.id && stand !== 'afgelast',
  )
  const clash = clashingWith(edited, others)
  if (clash !== null) {
    const message = say.clash(clash.nummer, formatTimeRange(clash.begin, clash.einde, rq.lang))
    return { name: 'datum', message }
  }
  const isUnasked = isNewlyPast(rq, before, edited) && rq.form.text('voorbij') !== 'ja'
  return isUnasked ? { name: 'datum', message: say.datumVoorbij } : null
}
