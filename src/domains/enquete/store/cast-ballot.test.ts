import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { holdStemrecht, isBinnen } from './stemrecht.ts'
import { tables } from './tables.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'

let t: OpenTest
let scene: Scene
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())
beforeEach(async () => {
  scene = await setScene(t)
})

describe('an answer', () => {
  test('goes in once, also when it is sent again with other content', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 12 })
    const code = codes['ouder']![0]!
    expect(await answer(t, scene, code, { open: 'eerst' })).toBe('binnen')
    const before = await tables(t.owner)
      .selectFrom('enquete.stembus')
      .where('ronde_id', '=', scene.rondeId)
      .selectAll()
      .execute()
    expect(await answer(t, scene, code, { open: 'eerst' })).toBe('al-binnen')
    expect(await answer(t, scene, code, { open: 'anders' })).toBe('al-binnen')
    expect(
      await tables(t.owner)
        .selectFrom('enquete.stembus')
        .where('ronde_id', '=', scene.rondeId)
        .selectAll()
        .execute(),
    ).toEqual(before)
    const binnen = (one: string) =>
      t.as(visitor, async (db) => {
        await holdStemrecht(db, t.keys, scene.rondeId, one)
        return isBinnen(db, t.keys, scene.rondeId, one)
      })
    expect(await binnen(code)).toBe(true)
    expect(await binnen(codes['ouder']![1]!)).toBe(false)
  })
  test('sent five times at once goes in once', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 1 })
    const cast = await Promise.all(Array.from({ length: 5 }, () => answer(t, scene, codes['ouder']![0]!)))
    expect(cast.sort()).toEqual(['al-binnen', 'al-binnen', 'al-binnen', 'al-binnen', 'binnen'])
  })
  test('is not accepted for another group or round than that of the code, not even by the database', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 1, pleegkind: 1 })
    const row = { ronde_id: scene.rondeId, groep: 'pleegkind', ballot_hash: 'x', sealed: Buffer.alloc(1) }
    const insert = t.as(visitor, async (db) => {
      await holdStemrecht(db, t.keys, scene.rondeId, codes['ouder']![0]!)
      await tables(db).insertInto('enquete.stembus').values(row).execute()
    })
    await expect(insert).rejects.toThrow(/row-level security/)
    await expect(
      t.as(visitor, (db) => tables(db).insertInto('enquete.stembus').values(row).execute()),
    ).rejects.toThrow(/row-level security/)
  })
  test('can be read by no login of the site', async () => {
    await openWithCodes(t, scene, { ouder: 1 })
    const partition = `enquete.stembus_${scene.rondeId.replaceAll('-', '')}`
    for (const table of ['enquete.stembus', partition, 'enquete.antwoord', 'enquete.antwoordcode']) {
      await expect(
        t.as(scene.begeleider, (db) => sql`select * from ${sql.table(table)}`.execute(db)),
      ).rejects.toThrow(/permission denied/)
    }
    for (const table of [partition, 'enquete.antwoord', 'enquete.antwoordcode']) {
      await expect(t.asJob((db) => sql`select * from ${sql.table(table)}`.execute(db))).rejects.toThrow(
        /permission denied/,
      )
    }
    await expect(t.asJob((db) => sql`select sealed from enquete.stembus`.execute(db))).rejects.toThrow(
      /permission denied/,
    )
  })
})
