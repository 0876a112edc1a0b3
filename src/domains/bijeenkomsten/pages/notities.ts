import { randomUUID } from 'node:crypto'
import { csvFile } from '../../../platform/export/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import {
  file,
  invalid,
  notFound,
  page,
  redirect,
  type Outcome,
  type Rq,
} from '../../../platform/web/index.ts'
import { bijeenkomstenBeheren } from '../model/actions.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { readNotitie, startValues } from '../model/notitie-form.ts'
import { insertNotitie, loadNotitiesVan } from '../store/notities.ts'
import { texts } from '../texts/index.ts'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'
import { NotitiesPage } from './notities-page.tsx'

export async function showNotities(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  return page(NotitiesPage, await modelOf(rq, bijeenkomst, emptyForm), await pageOptions(rq, bijeenkomst))
}

export async function addNotitie(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const reading = readNotitie(rq.form, rq.lang)
  if (!reading.ok) {
    return invalid(
      NotitiesPage,
      await modelOf(rq, bijeenkomst, reading.state),
      await pageOptions(rq, bijeenkomst),
    )
  }
  const { gesprekId, id } = bijeenkomst
  await insertNotitie(rq.db, { id: randomUUID(), bijeenkomstId: id, gesprekId }, reading.value)
  await rq.nudge(meetingPath(bijeenkomst, 'notities/live'))
  // The id of the note stays out of the audit event: that would store who wrote it.
  rq.concerns(id)
  // The same table has more to say: its number and kind stay filled in.
  const { tafel, soort } = reading.value
  const again = new URLSearchParams({ tafel: String(tafel), soort })
  return redirect(`${meetingPath(bijeenkomst, 'notities')}?${again}`, texts(rq.lang).notities.saved)
}

export async function downloadNotities(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const { notities: t, soort } = texts(rq.lang)
  const notities = await loadNotitiesVan(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const columns = [
    { key: 'nummer', label: t.bijeenkomst },
    { key: 'tafel', label: t.tafel },
    { key: 'soort', label: t.soortColumn },
    { key: 'tekst', label: t.tekst },
  ]
  const rows = notities
    .filter(({ weg }) => !weg)
    .map((notitie) => ({
      nummer: notitie.nummer,
      tafel: notitie.tafel,
      soort: soort[notitie.soort],
      tekst: notitie.tekst,
    }))
  return file(csvFile(columns, rows), 'text/csv; charset=utf-8', `${t.fileName}-${bijeenkomst.nummer}.csv`)
}

async function modelOf(rq: Rq, bijeenkomst: Bijeenkomst, form: FormState) {
  const notities = await loadNotitiesVan(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const mayGroup = await rq.may(bijeenkomstenBeheren)
  return { bijeenkomst, notities, form, start: startValues(rq.query), mayGroup }
}

function pageOptions(rq: Rq, bijeenkomst: Bijeenkomst) {
  return aroundMeeting(rq, bijeenkomst, texts(rq.lang).titles.notities)
}
