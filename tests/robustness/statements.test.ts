import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { addProgrammaRows } from './crowded-programma.ts'
import { addRows } from './crowded.ts'
import { mainPages, veenland } from './main-pages.ts'
import { atCheck } from './sign-up-steps.ts'
import { Visitor, formTo, type Answer } from './visitor.ts'

const few = 5
const many = 50

let site: OpenSite
let counted: string[] = []
const visitors = new Map<string | undefined, Visitor>()

beforeAll(async () => {
  site = await openSite({
    withWorker: false,
    onStatement(statement) {
      if (!/^(begin|commit|rollback)|set_config/.test(statement)) counted.push(statement)
    },
  })
  visitors.set(undefined, new Visitor(site.origin))
  for (const who of ['fenna', 'petra']) {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs(who)
    visitors.set(who, visitor)
  }
}, 120_000)
afterAll(() => site?.close())

/** The statements of one request; a sign-in or sign-out is on the tables of better-auth and not in it. */
async function statementsOf(ask: () => Promise<Answer>, status: number): Promise<string[]> {
  counted = []
  expect((await ask()).status).toBe(status)
  return counted
}

const countAll = async () => {
  const counts: Record<string, string[]> = {}
  for (const { name, path, as } of mainPages) {
    counts[name] = await statementsOf(() => visitors.get(as)!.get(path), 200)
  }
  return counts
}

const fill = (from: number, to: number) =>
  withClient(site.database.ownerUrl, async (client) => {
    await addRows(client, veenland, from, to)
    await addProgrammaRows(client, from, to)
  })

describe('statements per page, with few rows and with many', () => {
  let withFew: Record<string, string[]>
  let withMany: Record<string, string[]>
  beforeAll(async () => {
    await fill(1, few)
    withFew = await countAll()
    await fill(few + 1, many)
    withMany = await countAll()
  }, 60_000)

  test.each(mainPages)('$name: at most $statements', ({ name, statements }) => {
    const asked = withMany[name]!
    expect(
      asked.length,
      `asked:\n${asked.map((one) => one.replace(/\s+/g, ' ').slice(0, 150)).join('\n')}`,
    ).toBeLessThanOrEqual(statements)
    expect(asked.length).toBe(withFew[name]!.length)
  })

  test('signing up costs the same, however many people are there: at most 14', async () => {
    const visitor = new Visitor(site.origin)
    const checked = await atCheck(visitor, demoGesprekken.rivierdal, { naam: 'Geteld' })
    const asked = await statementsOf(() => visitor.submit(formTo(checked, '/meedoen/controle')), 303)
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(14)
  })
})
