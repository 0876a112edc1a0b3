import { formatDay } from '../../../platform/text/index.ts'
import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Uitkomst } from '../model/publish.ts'
import { loadRonde, type Ronde } from '../store/ronde.ts'
import { loadUitkomst } from '../store/uitkomst.ts'
import { texts } from '../texts/index.ts'
import { loadKop } from './kop.ts'
import { uitkomstRegels } from './uitkomst-regels.ts'
import { UitkomstenView } from './uitkomsten-view.tsx'

export async function showUitkomsten(rq: Rq): Promise<Outcome> {
  const kop = await loadKop(rq, 'uitkomsten')
  const found = kop && (await find(rq))
  if (kop === null || found === null) return notFound()
  const { ronde, uitkomst } = found
  const model = {
    gesprekId: kop.gesprekId,
    naam: kop.naam,
    werving: ronde.werving,
    geslotenOp: ronde.geslotenOp === null ? '' : formatDay(ronde.geslotenOp, rq.lang),
    uitkomst,
  }
  return page(UitkomstenView, model, kop.options)
}

/** The same facts as a file. */
export async function downloadUitkomsten(rq: Rq): Promise<Outcome> {
  const found = await find(rq)
  if (found === null) return notFound()
  const { uitkomst } = found
  const t = texts(rq.lang).uitkomsten
  const columns = [
    { key: 'vraag', label: t.question },
    { key: 'groep', label: t.group },
    { key: 'antwoord', label: t.answer },
    { key: 'aantal', label: t.count },
  ]
  const head = (vraag: string, aantal: number | null) => ({
    vraag,
    groep: t.everybody,
    antwoord: aantal === null ? t.tooFew : '',
    aantal,
  })
  const rows = [head(t.rowOut, uitkomst.uitgedeeld), head(t.rowDone, uitkomst.beantwoord)]
  const regels = uitkomstRegels(uitkomst, rq.lang).map((regel) => ({ ...regel }))
  return file(csvFile(columns, [...rows, ...regels]), 'text/csv; charset=utf-8', 'enquete-uitkomsten.csv')
}

async function find(rq: Rq): Promise<{ ronde: Ronde; uitkomst: Uitkomst } | null> {
  const ronde = await loadRonde(rq.db, rq.params['gesprek'] ?? '')
  const uitkomst = ronde?.stand === 'dicht' ? await loadUitkomst(rq.db, ronde.id) : null
  return ronde === null || uitkomst === null ? null : { ronde, uitkomst }
}
