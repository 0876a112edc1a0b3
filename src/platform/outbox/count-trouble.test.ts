import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { stelselScope, visitor, type Actor, type PersonId } from '../access/index.ts'
import { countTrouble } from './count-trouble.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
  for (const table of ['mail.message', 'sms.message'])
    await sql`insert into ${sql.table(table)} (id, state, created_on) select gen_random_uuid(), state, ${t.today}
      from unnest(array['waiting', 'sent', 'failed', 'failed', 'bounced']) as state`.execute(t.owner)
})
afterAll(() => t.close())

async function person(role: string, scope: string): Promise<Actor> {
  const { rows } = await sql<{
    id: PersonId
  }>`select people.ensure_person(${`${role}@voorbeeld.invalid`}, 'x', true) as id`.execute(t.owner)
  const personId = rows[0]!.id
  await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day)
    values (${randomUUID()}, ${personId}, ${role}, ${scope}, ${stelselScope}, '2026-01-01') on conflict do nothing`.execute(
    t.owner,
  )
  return { kind: 'person', personId }
}

test('a system administrator sees how many messages did not arrive', async () => {
  const sjaan = await person('systeembeheerder', 'stelsel')
  expect(await t.as(sjaan, countTrouble)).toEqual([
    { kind: 'mail', failed: 2, bounced: 1 },
    { kind: 'sms', failed: 2, bounced: 1 },
  ])
})

test('and nothing else of them; others see nothing at all', async () => {
  const sjaan = await person('systeembeheerder', 'stelsel')
  const read = (column: string) =>
    t.as(sjaan, (db) => sql`select ${sql.ref(column)} from mail.message`.execute(db))
  await expect(read('sealed')).rejects.toThrow('permission denied')
  await expect(read('about')).rejects.toThrow('permission denied')
  const none = [
    { kind: 'mail', failed: 0, bounced: 0 },
    { kind: 'sms', failed: 0, bounced: 0 },
  ]
  expect(await t.as(await person('procesbegeleider', 'gesprek'), countTrouble)).toEqual(none)
  expect(await t.as(visitor, countTrouble)).toEqual(none)
})
