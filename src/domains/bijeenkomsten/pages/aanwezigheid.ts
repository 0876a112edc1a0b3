import { isUuid } from '../../../platform/access/index.ts'
import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { changedTicks } from '../model/attendance.ts'
import { loadAanwezigen, saveAanwezigheid } from '../store/aanwezigheid.ts'
import { texts } from '../texts/index.ts'
import { AanwezigheidPage, tickName } from './aanwezigheid-page.tsx'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'

export async function showAanwezigheid(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const mensen = await loadAanwezigen(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const options = await aroundMeeting(rq, bijeenkomst, texts(rq.lang).titles.aanwezigheid)
  return page(AanwezigheidPage, { bijeenkomst, mensen }, options)
}

export async function recordAanwezigheid(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const { gesprekId, id } = bijeenkomst
  const before = rq.form.text('was').split(',')
  const after = Object.keys(rq.form.values)
    .filter((name) => name.startsWith(tickName('')))
    .flatMap((name) => rq.form.list(name))
  const known = new Set((await loadAanwezigen(rq.db, gesprekId, id)).map(({ deelnemerId }) => deelnemerId))
  const ticks = changedTicks(before.filter(isUuid), after).filter(({ deelnemerId }) => known.has(deelnemerId))
  await saveAanwezigheid(rq.db, gesprekId, id, ticks)
  rq.concerns(id)
  await rq.nudge(meetingPath(bijeenkomst, 'aanwezigheid/live'))
  // What a phone sends by itself leaves no notice on the next page.
  const notice = rq.form.text('stil') === 'ja' ? undefined : texts(rq.lang).aanwezigheid.saved
  return redirect(meetingPath(bijeenkomst, 'aanwezigheid'), notice)
}

export async function downloadAanwezigheid(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const t = texts(rq.lang).aanwezigheid
  const mensen = await loadAanwezigen(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  const columns = [
    { key: 'naam', label: t.naam },
    { key: 'doelgroep', label: t.doelgroep },
    { key: 'aanwezig', label: t.aanwezig },
  ]
  const rows = mensen.map(({ naam, doelgroep, aanwezig }) => ({
    naam,
    doelgroep: doelgroepName(doelgroep, rq.lang),
    aanwezig: aanwezig ? t.ja : t.nee,
  }))
  return file(csvFile(columns, rows), 'text/csv; charset=utf-8', `${t.fileName}-${bijeenkomst.nummer}.csv`)
}
