import { isUuid } from '../../../platform/access/index.ts'
import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { inLanguage } from '../model/template-language.ts'
import { listBelpunten, tickOff } from '../store/belpunten.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { BellijstPage } from './bellijst-page.tsx'
import { around, callListPath } from './in-path.ts'

export async function showBellijst(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  const bijeenkomsten = (await loadMetLocatie(rq.db, gesprekId)).map((one) => inLanguage(one, rq.lang))
  const belpunten = await listBelpunten(rq.db, gesprekId)
  rq.concerns(...new Set(belpunten.map(({ deelnemerId }) => deelnemerId)))
  const model = { gesprekId, bijeenkomsten, belpunten }
  return page(BellijstPage, model, await around(rq, gesprekId, plannenTexts(rq.lang).titles.bellijst))
}

/** Ticks somebody off, or puts her back. Pressing twice is the same as once. */
export async function tickBelpunt(rq: Rq): Promise<Outcome> {
  const { gesprek: gesprekId = '', belpunt } = rq.params
  if (!isUuid(belpunt)) return notFound()
  const t = plannenTexts(rq.lang).bellijst
  const called = rq.form.text('gebeld') === 'ja'
  await tickOff(rq.db, gesprekId, belpunt, called ? rq.today : null)
  rq.concerns(belpunt)
  return redirect(callListPath(gesprekId), called ? t.done : t.undone)
}
