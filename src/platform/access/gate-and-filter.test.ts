import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import {
  action,
  allOf,
  anyOf,
  anyone,
  gate,
  role,
  rowFilter,
  signedIn,
  visitor,
  type Actor,
  type PersonId,
  type Rule,
} from './index.ts'

let t: OpenTest
const scopes = [randomUUID(), randomUUID(), randomUUID()] as const
const somebody = { kind: 'person', personId: randomUUID() as PersonId } satisfies Actor

beforeAll(async () => {
  t = await openTest()
  await sql`insert into people.person (id, display_name) values (${somebody.personId}, 'x')`.execute(t.owner)
  const rows: [string, string, string, string | null][] = [
    [scopes[0], 'host', '2026-01-01', null],
    [scopes[1], 'host', '2026-01-01', '2026-11-21'],
    [scopes[2], 'host', '2026-11-23', null],
    [scopes[2], 'procesbegeleider', '2026-01-01', '2026-11-22'],
  ]
  for (const [scope, name, from, until] of rows) {
    await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day, until_day)
      values (${randomUUID()}, ${somebody.personId}, ${name}, 'gesprek', ${scope}, ${from}, ${until})`.execute(
      t.owner,
    )
  }
})
afterAll(() => t.close())

async function byGate(rule: Rule, actor: Actor): Promise<boolean[]> {
  const asked = scopes.map((scopeId) => ({ action: action('a', rule, 'gesprek'), scopeId }))
  return t.as(actor, (db) => gate(db, actor, t.today, asked))
}

async function byFilter(rule: Rule, actor: Actor): Promise<boolean[]> {
  const condition = rowFilter(actor, t.today)(action('a', rule, 'gesprek'), 's.id')
  const { rows } = await t.as(actor, (db) =>
    sql<{ id: string }>`select s.id from unnest(${scopes}::uuid[]) as s(id) where ${condition}`.execute(db),
  )
  return scopes.map((id) => rows.some((row) => row.id === id))
}

describe('a role counts from its first day to its last, and gate and list say the same', () => {
  test.each<[string, Rule, boolean[]]>([
    ['host', role('host'), [true, false, false]],
    ['facilitator', role('procesbegeleider'), [false, false, true]],
    ['either', anyOf(role('host'), role('procesbegeleider')), [true, false, true]],
    ['both', allOf(role('host'), role('procesbegeleider')), [false, false, false]],
    ['anyone', anyone, [true, true, true]],
    ['a signed-in host', allOf(signedIn, role('host')), [true, false, false]],
    ['an unknown role', role('onbekend'), [false, false, false]],
  ])('%s', async (_, rule, expected) => {
    expect(await byGate(rule, somebody)).toEqual(expected)
    expect(await byFilter(rule, somebody)).toEqual(expected)
  })
  test('a visitor has no role, and an id that is none means no', async () => {
    expect(await byGate(role('host'), visitor)).toEqual([false, false, false])
    expect(await byFilter(role('host'), visitor)).toEqual([false, false, false])
    const broken = [{ action: action('a', anyone, 'gesprek'), scopeId: 'geen-id' }]
    expect(await t.as(visitor, (db) => gate(db, visitor, t.today, broken))).toEqual([false])
  })
})
