import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadRonde } from '../store/ronde.ts'
import { listOpenAntwoorden } from '../store/uitkomst.ts'
import { loadKop } from './kop.ts'
import { OpenAntwoordenView } from './open-antwoorden-view.tsx'

export async function showOpenAntwoorden(rq: Rq): Promise<Outcome> {
  const kop = await loadKop(rq, 'enquete')
  const ronde = kop && (await loadRonde(rq.db, kop.gesprekId))
  if (kop === null || ronde === null) return notFound()
  const teksten =
    ronde.stand === 'dicht' ? (await listOpenAntwoorden(rq.db, ronde.id)).map(({ tekst }) => tekst) : null
  return page(OpenAntwoordenView, { teksten }, kop.options)
}
