import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { visitor, type PersonId } from '../access/index.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())

const settings = sql<{ person: string | null; hash: string | null; job: string | null; vandaag: string }>`
  select access.person_id() as person, access.capability_hash() as hash, access.job() as job, access.vandaag() as vandaag`

describe('a transaction', () => {
  test('tells the policies who asks and which day it is', async () => {
    const personId = '00000000-0000-4000-8000-0000000000d1' as PersonId
    const { rows } = await t.as({ kind: 'person', personId, capabilityHash: 'ab' }, (db) =>
      settings.execute(db),
    )
    expect(rows).toEqual([{ person: personId, hash: 'ab', job: null, vandaag: t.today }])
  })
  test('leaves nothing behind for the next one on the same connection', async () => {
    const { rows } = await t.as(visitor, (db) => settings.execute(db))
    expect(rows).toEqual([{ person: null, hash: null, job: null, vandaag: t.today }])
  })
})
