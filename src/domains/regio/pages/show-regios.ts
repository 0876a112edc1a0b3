import { csvFile } from '../../../platform/export/index.ts'
import { inLang } from '../../../platform/text/index.ts'
import { file, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { buildLijst } from '../model/regio-lijst.ts'
import { loadBronnen } from '../store/load-bronnen.ts'
import { loadIndeling } from '../store/load-indeling.ts'
import { loadLijst } from '../store/load-lijst.ts'
import { texts } from '../texts/index.ts'
import { RegiosPage } from './regios-page.tsx'

/** What is typed in a search field is no book; the rest is cut off. */
const LONGEST_QUERY = 200

export async function showRegios(rq: Rq): Promise<Outcome> {
  const { regios, gemeenten } = await loadLijst(rq.db)
  return page(RegiosPage, {
    zoek: (rq.query.get('zoek') ?? '').slice(0, LONGEST_QUERY),
    regios: buildLijst(regios, gemeenten),
    bronnen: await loadBronnen(rq.db),
  })
}

export async function downloadRegios(rq: Rq): Promise<Outcome> {
  const { kolommen } = inLang(texts, rq.lang)
  const columns = Object.entries(kolommen).map(([key, label]) => ({ key, label }))
  return file(csvFile(columns, await loadIndeling(rq.db)), 'text/csv; charset=utf-8', 'jeugdregios.csv')
}
