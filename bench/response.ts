import { allChosen } from '../tests/robustness/questionnaire.ts'
import { Visitor, formTo } from '../tests/robustness/visitor.ts'
import { measure, requestsFor } from './measure.ts'
import type { MeasuredSite } from './measured-site.ts'
import { print, printTable } from './table.ts'

/** One response to the questionnaire: entering the code, one page with a question, sending all answers. */
export async function measureResponse(site: MeasuredSite, times: number): Promise<void> {
  const visitor = new Visitor(site.origin)
  const codes = await site.makeCodes(requestsFor(times))
  const answers = allChosen(
    'ouder',
    'Een antwoord van gemiddelde lengte, zoals mensen die typen op hun telefoon.',
  )
  const toegang: string[] = []
  const enter = await measure(site, times, async (number) => {
    const begin = await visitor.post('/enquete', { code: codes[number]! })
    toegang[number] = formTo(begin, '/enquete/invullen').values['toegang']!
  })
  const question = await measure(site, times, async (number) => {
    const fields = { toegang: toegang[number]!, ...answers, stap: '1', knop: 'verder' }
    const { status } = await visitor.post('/enquete/invullen', fields)
    if (status !== 200) throw new Error(`The question gave ${status}`)
  })
  const send = await measure(site, times, async (number) => {
    const { status } = await visitor.post('/enquete/versturen', { toegang: toegang[number]!, ...answers })
    if (status !== 303) throw new Error(`Sending gave ${status}`)
  })
  print('One response to the questionnaire.\n')
  const parts = {
    'entering the code': enter,
    'one question (page)': question,
    'sending all answers (post)': send,
  }
  printTable(
    ['part', 'CPU ms', 'statements', 'p50 ms', 'p95 ms'],
    Object.entries(parts).map(([name, { cpu, statements, p50, p95 }]) => [
      name,
      cpu,
      statements.length,
      p50,
      p95,
    ]),
  )
}
