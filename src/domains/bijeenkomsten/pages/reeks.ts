import { csvFile } from '../../../platform/export/index.ts'
import { file, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { keerOf } from '../model/reeks.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { loadReeks } from '../store/reeks.ts'
import { dagTexts } from '../texts/dag.ts'
import { around } from './in-path.ts'
import { ReeksPage } from './reeks-page.tsx'

async function load(rq: Rq) {
  const gesprekId = rq.params['gesprek'] ?? ''
  const all = await loadBijeenkomsten(rq.db, gesprekId)
  const bijeenkomsten = all.filter(({ stand }) => stand !== 'afgelast')
  return { gesprekId, bijeenkomsten, mensen: await loadReeks(rq.db, gesprekId) }
}

export async function showReeks(rq: Rq): Promise<Outcome> {
  const model = await load(rq)
  return page(ReeksPage, model, await around(rq, model.gesprekId, dagTexts(rq.lang).titles.reeks))
}

export async function downloadReeks(rq: Rq): Promise<Outcome> {
  const { bijeenkomsten, mensen } = await load(rq)
  const t = dagTexts(rq.lang).reeks
  const columns = [
    { key: 'naam', label: t.naam },
    { key: 'groep', label: t.groep },
    ...bijeenkomsten.map(({ id, nummer }) => ({ key: id, label: t.meeting(nummer) })),
  ]
  const rows = mensen.map((mens) => ({
    naam: mens.naam,
    groep: doelgroepName(mens.doelgroep, rq.lang),
    ...Object.fromEntries(bijeenkomsten.map((one) => [one.id, t[keerOf(mens, one)]])),
  }))
  return file(csvFile(columns, rows), 'text/csv; charset=utf-8', `${t.fileName}.csv`)
}
