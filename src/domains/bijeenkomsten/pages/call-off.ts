import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { callOff } from '../store/save-bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { CallOffPage } from './call-off-page.tsx'
import { around, listPath, meetingInPath } from './in-path.ts'
import { tellFirstMeeting } from './tell-first-meeting.ts'
import { tellPeople } from './tell-people.ts'

export async function showCallOff(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const t = texts(rq.lang)
  if (bijeenkomst.stand !== 'gepland')
    return redirect(listPath(bijeenkomst.gesprekId), t.callOff.already, 'warning')
  return page(CallOffPage, { bijeenkomst }, await around(rq, bijeenkomst.gesprekId, t.titles.callOff))
}

export async function doCallOff(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const t = texts(rq.lang).callOff
  const { gesprekId, id, stand, datum } = bijeenkomst
  if (stand !== 'gepland') return redirect(listPath(gesprekId), t.already, 'warning')
  if (!(await callOff(rq.db, gesprekId, id))) return notFound()
  rq.concerns(id)
  await tellFirstMeeting(rq, gesprekId)
  // Nobody was invited to a meeting without a day.
  const toCall = datum === null ? '' : await tellPeople(rq, bijeenkomst)
  return redirect(listPath(gesprekId), t.done + toCall)
}
