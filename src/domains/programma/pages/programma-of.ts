import type { Crumb, Rq } from '../../../platform/web/index.ts'
import type { Programma } from '../model/programma.ts'
import { loadProgramma } from '../store/programma.ts'
import { programmaTexts } from '../texts/programma.ts'

/** The programme in the path; null when this reader may not see that it is there. */
export async function programmaOf(rq: Rq): Promise<Programma | null> {
  return loadProgramma(rq.db, rq.params['programma'] ?? '')
}

/** What every page about a programme carries. */
export function aboutProgramma(rq: Pick<Rq, 'lang'>, programma: Programma, ...more: Crumb[]) {
  const list: Crumb = { label: programmaTexts(rq.lang).title.list, href: '/programma' }
  const self: Crumb = {
    label: programma.naam,
    ...(more.length > 0 && { href: `/programma/${programma.id}` }),
  }
  return { crumbs: [list, self, ...more] }
}

/** The same for who leads it: the board stands between the programme and the page. */
export function aboutBord(rq: Pick<Rq, 'lang'>, programma: Programma, ...more: Crumb[]) {
  const label = programmaTexts(rq.lang).title.bord
  const bord: Crumb = { label, ...(more.length > 0 && { href: `/programma/${programma.id}/bord` }) }
  return aboutProgramma(rq, programma, bord, ...more)
}
