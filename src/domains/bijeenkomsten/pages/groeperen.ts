import { isUuid } from '../../../platform/access/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { readGrouping, readTitel } from '../model/groeperen-form.ts'
import { loadNotitiesVan } from '../store/notities.ts'
import {
  addGroep,
  dissolveGroep,
  listGroepen,
  moveGroep,
  putInGroep,
  renameGroep,
} from '../store/notitiegroepen.ts'
import { dagTexts } from '../texts/dag.ts'
import { GroeperenPage } from './groeperen-page.tsx'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'

export async function showGroeperen(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  return page(GroeperenPage, await modelOf(rq, bijeenkomst, emptyForm), await pageOptions(rq, bijeenkomst))
}

export async function groupNotities(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const reading = readGrouping(rq.form, await listGroepen(rq.db, bijeenkomst), rq.lang)
  if (!reading.ok) {
    const model = await modelOf(rq, bijeenkomst, reading.state)
    return invalid(GroeperenPage, model, await pageOptions(rq, bijeenkomst))
  }
  const { notitieIds, target } = reading.value
  const groepId =
    target === 'alleen'
      ? null
      : 'titel' in target
        ? await addGroep(rq.db, bijeenkomst, target.titel)
        : target.groepId
  await putInGroep(rq.db, bijeenkomst, notitieIds.filter(isUuid), groepId)
  return changed(rq, bijeenkomst, dagTexts(rq.lang).groeperen.grouped)
}

/** The button that was pressed is the field `knop`. */
export async function changeGroep(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  const groepId = rq.params['groep']
  if (bijeenkomst === undefined || !isUuid(groepId)) return notFound()
  const t = dagTexts(rq.lang).groeperen
  const knop = rq.form.text('knop')
  if (knop === 'los') {
    await dissolveGroep(rq.db, bijeenkomst, groepId)
    return changed(rq, bijeenkomst, t.dissolved)
  }
  if (knop === 'omhoog' || knop === 'omlaag') {
    await moveGroep(rq.db, bijeenkomst, groepId, knop)
    return changed(rq, bijeenkomst, t.moved)
  }
  const reading = readTitel(rq.form, rq.lang)
  if (!reading.ok) {
    const model = { ...(await modelOf(rq, bijeenkomst, emptyForm)), form: reading.state, renaming: groepId }
    return invalid(GroeperenPage, model, await pageOptions(rq, bijeenkomst))
  }
  await renameGroep(rq.db, bijeenkomst, groepId, reading.value.titel)
  return changed(rq, bijeenkomst, t.renamed)
}

async function changed(rq: Rq, bijeenkomst: Bijeenkomst, notice: string): Promise<Outcome> {
  rq.concerns(bijeenkomst.id)
  await rq.nudge(meetingPath(bijeenkomst, 'notities/live'))
  return redirect(meetingPath(bijeenkomst, 'notities/groeperen'), notice)
}

async function modelOf(rq: Rq, bijeenkomst: Bijeenkomst, form: FormState) {
  const all = await loadNotitiesVan(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const notities = all.filter(({ weg }) => !weg)
  return { bijeenkomst, notities, groepen: await listGroepen(rq.db, bijeenkomst), form, renaming: null }
}

function pageOptions(rq: Rq, bijeenkomst: Bijeenkomst) {
  return aroundMeeting(rq, bijeenkomst, dagTexts(rq.lang).titles.groeperen)
}
