import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { bijeenkomstenBeheren } from '../model/actions.ts'
import { dagTexts } from '../texts/dag.ts'
import { DagPage } from './dag-page.tsx'
import { around, meetingInPath } from './in-path.ts'

/** One page for who stands in the hall with a phone: everything about this meeting, one press away. */
export async function showDag(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const { gesprekId, id: bijeenkomstId } = bijeenkomst
  const model = {
    bijeenkomst,
    mayManage: await rq.may(bijeenkomstenBeheren),
    panels: await rq.panels('bijeenkomst', { gesprekId, bijeenkomstId }),
  }
  return page(DagPage, model, await around(rq, gesprekId, dagTexts(rq.lang).titles.dag))
}
