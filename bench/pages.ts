import { mainPages } from '../tests/robustness/main-pages.ts'
import { Visitor } from '../tests/robustness/visitor.ts'
import { compressedSize } from './compressed.ts'
import { measure } from './measure.ts'
import type { MeasuredSite } from './measured-site.ts'
import { print, printTable } from './table.ts'

/** Of the demo; the policies of the bare queries ask who it is. */
const persons: Record<string, string> = {
  fenna: '00000000-0000-4000-8000-0000000000d1',
  petra: '00000000-0000-4000-8000-0000000000d9',
}

const budget = 25 * 1024

/** Every main page: CPU and statements beside the SELECTs that feed it, times, and how much travels. */
export async function measurePages(site: MeasuredSite, times: number): Promise<void> {
  const visitors = new Map([[undefined, new Visitor(site.origin)]] as [string | undefined, Visitor][])
  for (const who of Object.keys(persons)) {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs(who)
    visitors.set(who, visitor)
  }
  const css = await sizeOfStyles(visitors.get(undefined)!)
  const rows: (string | number)[][] = []
  for (const { name, path, as } of mainPages) {
    const visitor = visitors.get(as)!
    const { cpu, p50, p95, statements } = await measure(site, times, async () => {
      const { status } = await visitor.get(path)
      if (status !== 200) throw new Error(`${path} gave ${status}`)
    })
    const bare = await site.bare(statements, times, as === undefined ? null : persons[as]!)
    const html = await compressedSize(visitor, path)
    const share = `${Math.round(((html + css) / budget) * 100)} %`
    rows.push([
      name,
      cpu,
      bare,
      statements.length === 0 ? '-' : cpu / bare,
      statements.length,
      p50,
      p95,
      kB(html),
      share,
    ])
  }
  print(
    'Pages. CPU is that of the site, without PostgreSQL; "bare" is the same SELECTs through the driver alone.\n',
  )
  const head = ['page', 'CPU ms', 'bare ms', 'ratio', 'statements', 'p50 ms', 'p95 ms', 'HTML kB', 'of 25 kB']
  printTable(head, rows)
  print(`Styles: ${kB(css)} kB compressed, once per visitor; counted in "of 25 kB" of every page.\n`)
}

async function sizeOfStyles(visitor: Visitor): Promise<number> {
  const { html } = await visitor.get('/')
  const path = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
  if (path === undefined) throw new Error('The start page has no styles')
  return compressedSize(visitor, path)
}

const kB = (bytes: number) => (bytes / 1024).toFixed(1)
