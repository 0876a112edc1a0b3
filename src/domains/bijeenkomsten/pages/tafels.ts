import { isUuid } from '../../../platform/access/index.ts'
import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { changedTafels, sittingTogether } from '../model/tafels.ts'
import { copyTafels, loadTafels, loadUitElkaar, saveTafels } from '../store/tafels.ts'
import { dagTexts } from '../texts/dag.ts'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'
import { TafelsPage, tafelField } from './tafels-page.tsx'
import { TafelbladPage } from './tafelblad-page.tsx'

export async function showTafels(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const mensen = await loadTafels(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const together = sittingTogether(mensen, await loadUitElkaar(rq.db, bijeenkomst.gesprekId))
  const options = await aroundMeeting(rq, bijeenkomst, dagTexts(rq.lang).titles.tafels)
  return page(TafelsPage, { bijeenkomst, mensen, together }, options)
}

export async function assignTafels(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const changes = changedTafels(readBefore(rq), readChosen(rq))
  await saveTafels(rq.db, bijeenkomst.gesprekId, bijeenkomst.id, changes)
  rq.concerns(bijeenkomst.id)
  return redirect(meetingPath(bijeenkomst, 'tafels'), dagTexts(rq.lang).tafels.saved)
}

export async function copyFromBefore(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const t = dagTexts(rq.lang).tafels
  const copied = await copyTafels(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  rq.concerns(bijeenkomst.id)
  const path = meetingPath(bijeenkomst, 'tafels')
  return copied === 0 ? redirect(path, t.nothingToCopy, 'info') : redirect(path, t.copied)
}

export async function printTafels(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const mensen = await loadTafels(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  // Only what stands on paper: a list that lies about says of nobody in which role she came.
  const namen = mensen.map(({ naam, tafel }) => ({ naam, tafel }))
  const options = await aroundMeeting(rq, bijeenkomst, dagTexts(rq.lang).titles.tafelblad)
  return page(TafelbladPage, { bijeenkomst, namen }, options)
}

/** What stood in the form when it opened: `id:3,id:` */
function readBefore(rq: Rq): Map<string, string> {
  const pairs = rq.form.text('was').split(',')
  return new Map(pairs.map((pair) => pair.split(':')).map(([id = '', tafel = '']) => [id, tafel]))
}

function readChosen(rq: Rq): Map<string, string> {
  const prefix = tafelField('')
  return new Map(
    Object.keys(rq.form.values)
      .filter((name) => name.startsWith(prefix) && isUuid(name.slice(prefix.length)))
      .map((name) => [name.slice(prefix.length), rq.form.text(name)]),
  )
}
