import { samenAanTafel } from '../tests/robustness/main-pages.ts'
import { Visitor } from '../tests/robustness/visitor.ts'
import { compressedSize } from './compressed.ts'
import { measure } from './measure.ts'
import type { MeasuredSite } from './measured-site.ts'
import { print, printTable } from './table.ts'

/** Petra of the demo, who leads the programme. */
const petra = '00000000-0000-4000-8000-0000000000d9'

/** The demo has five regions and some people in it; together they are 42 regions and about 10,000 participants. */
const moreRegios = 37
const peopleEach = 270

/** The board of a programme in which all regions of the country take part, and the overview of its year. */
export async function measureProgramma(site: MeasuredSite, times: number): Promise<void> {
  await site.fillProgramma(moreRegios, peopleEach)
  const visitor = new Visitor(site.origin)
  await visitor.signInAs('petra')
  const year = new Date().getFullYear()
  const rows: (string | number)[][] = []
  for (const [name, path] of [
    ['board', `/programma/${samenAanTafel}/bord`],
    ['board as a file', `/programma/${samenAanTafel}/bord.csv`],
    ['overview of a year (.docx)', `/programma/${samenAanTafel}/jaaroverzicht/${year}`],
  ] as const) {
    const { cpu, p50, p95, statements } = await measure(site, times, async () => {
      const { status } = await visitor.get(path)
      if (status !== 200) throw new Error(`${path} gave ${status}`)
    })
    const bare = await site.bare(statements, times, petra)
    const size = await compressedSize(visitor, path)
    rows.push([name, cpu, bare, cpu / bare, statements.length, p50, p95, (size / 1024).toFixed(1)])
  }
  print(`A programme with ${moreRegios + 5} regions and ${moreRegios * peopleEach} participants.\n`)
  printTable(['page', 'CPU ms', 'bare ms', 'ratio', 'statements', 'p50 ms', 'p95 ms', 'kB'], rows)
}
