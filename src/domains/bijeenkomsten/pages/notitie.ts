import { isUuid } from '../../../platform/access/index.ts'
import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Notitie } from '../model/notitie.ts'
import { readNotitie } from '../model/notitie-form.ts'
import { loadNotitie, updateNotitie } from '../store/notities.ts'
import { texts } from '../texts/index.ts'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'
import { NotitiePage } from './notitie-page.tsx'

interface Found {
  bijeenkomst: Bijeenkomst
  notitie: Notitie
}

async function notitieInPath(rq: Rq): Promise<Found | undefined> {
  const bijeenkomst = await meetingInPath(rq)
  const id = rq.params['notitie']
  if (bijeenkomst === undefined || !isUuid(id)) return undefined
  const notitie = await loadNotitie(rq.db, {
    id,
    bijeenkomstId: bijeenkomst.id,
    gesprekId: bijeenkomst.gesprekId,
  })
  return notitie === undefined ? undefined : { bijeenkomst, notitie }
}

export async function showNotitie(rq: Rq): Promise<Outcome> {
  const found = await notitieInPath(rq)
  if (found === undefined) return notFound()
  const options = await aroundMeeting(rq, found.bijeenkomst, texts(rq.lang).titles.editNotitie)
  return page(NotitiePage, { ...found, form: emptyForm }, options)
}

export async function changeNotitie(rq: Rq): Promise<Outcome> {
  const found = await notitieInPath(rq)
  if (found === undefined) return notFound()
  const reading = readNotitie(rq.form, rq.lang)
  if (reading.ok) return update(rq, found, reading.value, texts(rq.lang).notities.changed)
  const options = await aroundMeeting(rq, found.bijeenkomst, texts(rq.lang).titles.editNotitie)
  return invalid(NotitiePage, { ...found, form: reading.state }, options)
}

export async function removeNotitie(rq: Rq): Promise<Outcome> {
  const found = await notitieInPath(rq)
  return found === undefined ? notFound() : update(rq, found, { weg: true }, texts(rq.lang).notities.removed)
}

export async function restoreNotitie(rq: Rq): Promise<Outcome> {
  const found = await notitieInPath(rq)
  return found === undefined
    ? notFound()
    : update(rq, found, { weg: false }, texts(rq.lang).notities.restored)
}

async function update(
  rq: Rq,
  { bijeenkomst, notitie }: Found,
  change: Parameters<typeof updateNotitie>[2],
  notice: string,
): Promise<Outcome> {
  const { gesprekId, id: bijeenkomstId } = bijeenkomst
  await updateNotitie(rq.db, { id: notitie.id, bijeenkomstId, gesprekId }, change)
  rq.concerns(bijeenkomstId)
  await rq.nudge(meetingPath(bijeenkomst, 'notities/live'))
  return redirect(meetingPath(bijeenkomst, 'notities'), notice)
}
