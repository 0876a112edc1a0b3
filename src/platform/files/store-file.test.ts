import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { visitor } from '../access/index.ts'
import { loadFile, removeFile, storeFile } from './index.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
  await sql`create policy of_the_test on files.file for insert to tw_app with check (true)`.execute(t.owner)
})
afterAll(() => t.close())

const bytes = new Uint8Array([0, 255, 10, 13])
const store = () => t.as(visitor, (db) => storeFile(db, { bytes, type: 'image/jpeg', today: t.today }))

test('a file comes back byte for byte', async () => {
  const id = await store()
  expect(await loadFile(t.owner, id)).toEqual({ type: 'image/jpeg', bytes: Buffer.from(bytes) })
  await removeFile(t.owner, id)
  expect(await loadFile(t.owner, id)).toBeNull()
})

test('nobody reads or removes a file of which no room says so', async () => {
  const id = await store()
  expect(await t.as(visitor, (db) => loadFile(db, id))).toBeNull()
  await t.as(visitor, (db) => removeFile(db, id))
  expect(await loadFile(t.owner, id)).not.toBeNull()
})

test('an empty file and one above 10 MB are refused by the database', async () => {
  for (const size of [0, 10 * 1024 * 1024 + 1]) {
    const large = { bytes: new Uint8Array(size), type: 'image/jpeg', today: t.today }
    await expect(t.as(visitor, (db) => storeFile(db, large))).rejects.toThrow(/check/)
  }
})
