import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { inTransaction } from '../database/transaction.ts'
import type { JobContext } from '../jobs/index.ts'
import { upkeep } from './index.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())

async function runUpkeep(): Promise<void> {
  const actor = { kind: 'job', job: 'upkeep:vergeten' } as const
  const context = {
    today: t.today,
    asOwner: (work: never) => inTransaction(t.owner, { actor, today: t.today }, work),
  }
  await upkeep.jobs![0]!.run(context as never as JobContext, {})
}

async function personWithRoleUntil(until: string | null): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select people.ensure_person(${randomUUID() + '@voorbeeld.invalid'}, 'x', true) as id`.execute(t.owner)
  const id = rows[0]!.id
  await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day, until_day)
    values (${randomUUID()}, ${id}, 'host', 'gesprek', ${randomUUID()}, '2020-01-01', ${until})`.execute(
    t.owner,
  )
  return id
}

describe('every night', () => {
  test('people whose last role ended two years ago are forgotten, others stay', async () => {
    const gone = await personWithRoleUntil('2024-11-01')
    const recent = await personWithRoleUntil('2025-11-01')
    const active = await personWithRoleUntil(null)
    await runUpkeep()
    const { rows } = await sql<{
      id: string
    }>`select id from people.person where id in (${gone}, ${recent}, ${active})
      union all select "personId" from auth."user" where "personId" = ${gone}`.execute(t.owner)
    expect(rows.map(({ id }) => id).sort()).toEqual([recent, active].sort())
  })
  test('old receipts, mails, text messages and events go, new ones stay', async () => {
    await sql`insert into web.form_receipt values (${randomUUID()}, 'a', '/', '2026-11-01'), (${randomUUID()}, 'b', '/', '2026-11-21')`.execute(
      t.owner,
    )
    await sql`insert into mail.message (id, created_on) values (${randomUUID()}, '2026-10-01'), (${randomUUID()}, '2026-11-20')`.execute(
      t.owner,
    )
    await sql`insert into sms.message (id, created_on) values (${randomUUID()}, '2026-10-01'), (${randomUUID()}, '2026-11-20')`.execute(
      t.owner,
    )
    await sql`insert into audit.event (at, actor_kind, action, event, outcome) values
      ('2024-01-01', 'visitor', 'a', 'old', 'done'), ('2026-11-01', 'visitor', 'a', 'new', 'done')`.execute(
      t.owner,
    )
    await runUpkeep()
    const { rows } = await sql<{ receipts: number; mails: number; texts: number; events: string[] }>`select
      (select count(*)::int from web.form_receipt) as receipts, (select count(*)::int from mail.message) as mails,
      (select count(*)::int from sms.message) as texts,
      (select array_agg(event) from audit.event) as events`.execute(t.owner)
    expect(rows[0]).toEqual({ receipts: 1, mails: 1, texts: 1, events: ['new'] })
  })
})
