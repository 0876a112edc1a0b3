import { randomUUID } from 'node:crypto'
import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { bijeenkomstenBeheren } from '../model/actions.ts'
import { extraMeeting } from '../model/from-template.ts'
import { inLanguage } from '../model/template-language.ts'
import { countToCall } from '../store/belpunten.ts'
import { loadBijeenkomsten, loadMetLocatie } from '../store/bijeenkomsten.ts'
import { insertBijeenkomst, lockPlanning } from '../store/save-bijeenkomst.ts'
import { loadProposed } from '../store/template.ts'
import { texts } from '../texts/index.ts'
import { around, listPath, meetingPath } from './in-path.ts'
import { ListPage } from './list-page.tsx'

const maxMeetings = 20

export async function showList(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  const mayManage = await rq.may(bijeenkomstenBeheren)
  const model = {
    gesprekId,
    bijeenkomsten: (await loadMetLocatie(rq.db, gesprekId)).map((one) => inLanguage(one, rq.lang)),
    mayManage,
    toCall: await countToCall(rq.db, gesprekId),
  }
  return page(ListPage, model, await around(rq, gesprekId, texts(rq.lang).titles.list, mayManage))
}

export async function makeFromTemplate(rq: Rq): Promise<Outcome> {
  const t = texts(rq.lang).list
  const gesprek = await loadGesprek(rq.db, rq.params['gesprek'] ?? '')
  if (gesprek === null) return notFound()
  await lockPlanning(rq.db, gesprek.id)
  if ((await loadBijeenkomsten(rq.db, gesprek.id)).length > 0) {
    return redirect(listPath(gesprek.id), t.alreadyMade, 'info')
  }
  for (const proposed of await loadProposed(rq.db, gesprek, rq.lang)) {
    await insertBijeenkomst(rq.db, gesprek.id, randomUUID(), proposed, gesprek.sjabloon !== 'eigen')
  }
  return redirect(listPath(gesprek.id), t.made)
}

export async function addMeeting(rq: Rq): Promise<Outcome> {
  const t = texts(rq.lang).list
  const gesprekId = rq.params['gesprek'] ?? ''
  await lockPlanning(rq.db, gesprekId)
  const last = (await loadBijeenkomsten(rq.db, gesprekId)).at(-1)?.nummer ?? 0
  if (last >= maxMeetings) return redirect(listPath(gesprekId), t.tooMany, 'warning')
  const id = randomUUID()
  await insertBijeenkomst(rq.db, gesprekId, id, extraMeeting(last + 1, t.addedTitle))
  rq.concerns(id)
  return redirect(meetingPath({ gesprekId, id }, 'wijzigen'), t.added)
}
