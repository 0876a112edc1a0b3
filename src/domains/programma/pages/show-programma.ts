import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { programmaBeheren } from '../model/actions.ts'
import { listOpenbaar } from '../store/programma.ts'
import { listPartners } from '../store/partners.ts'
import { listRegios } from '../store/regios.ts'
import { ListPage } from './list-page.tsx'
import { aboutProgramma, programmaOf } from './programma-of.ts'
import { ProgrammaPage } from './programma-page.tsx'

export async function showList(rq: Rq): Promise<Outcome> {
  return page(ListPage, { programmas: await listOpenbaar(rq.db, rq.today), today: rq.today })
}

export async function showProgramma(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const model = {
    programma,
    partners: await listPartners(rq.db, programma.id),
    regios: await listRegios(rq.db, programma.id),
    panels: await rq.panels('programma', { programmaId: programma.id }),
    mayManage: await rq.may(programmaBeheren),
  }
  return page(ProgrammaPage, model, { ...aboutProgramma(rq, programma), title: programma.naam })
}
