import { csvFile } from '../../../platform/export/index.ts'
import { inLang } from '../../../platform/text/index.ts'
import { file, notFound, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { texts } from '../texts/index.ts'
import { askedReeks } from './asked-reeks.ts'

/** The same figures as the page, each row with its definition and source, so that it can travel alone. */
export async function downloadReeks(rq: Rq): Promise<Outcome> {
  const { lang } = rq
  const t = inLang(texts, lang)
  const reeks = await askedReeks(rq)
  if (reeks === null) return notFound()
  const columns = Object.entries(t.kolommen).map(([key, label]) => ({ key, label }))
  const rows = reeks.cijfers.map(({ periode, peildatum, waarde, status, toelichting }) => ({
    reeks: inLang(reeks.naam, lang),
    gebied: t.nederland,
    periode,
    peildatum,
    waarde,
    eenheid: inLang(reeks.eenheid, lang),
    status: t.statussen[status],
    toelichting: toelichting && inLang(toelichting, lang),
    definitie: `${inLang(reeks.definitie, lang)}${reeks.definitieZeker ? '' : ` ${t.teControleren}`}`,
    bron: `${reeks.bron.uitgever}, ${reeks.bron.naam}`,
    url: reeks.bron.url,
    nagekeken: reeks.bron.nagekekenOp,
  }))
  return file(csvFile(columns, rows), 'text/csv; charset=utf-8', `${reeks.code}.csv`)
}
