import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addBestand, listBestanden } from './bestanden.ts'
import { setDayScene } from './test-scene.ts'
import { forgetFotos, forgetTafels } from './forget-day.ts'
import { loadTafels, saveTafels } from './tafels.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
})
afterAll(() => site.close())

test('tables and photos go; what was given to read stays', async () => {
  const { gesprekId, host, els } = day.scene
  const file = { gesprekId, bijeenkomstId: day.first, type: 'image/jpeg', today: site.today }
  await site.as(host, async (db) => {
    await saveTafels(db, gesprekId, day.first, [{ deelnemerId: els.id, tafel: 1 }])
    for (const soort of ['foto', 'achteraf'] as const)
      await addBestand(db, { ...file, soort, titel: soort, bytes: new Uint8Array([1]) })
  })
  await forgetTafels(site.owner, gesprekId)
  await forgetFotos(site.owner, gesprekId)
  expect((await site.as(host, (db) => loadTafels(db, gesprekId, day.first)))[0]?.tafel).toBeNull()
  expect((await site.as(host, (db) => listBestanden(db, gesprekId))).map(({ soort }) => soort)).toEqual([
    'achteraf',
  ])
  const { rows } = await sql`select 1 from files.file`.execute(site.owner)
  expect(rows).toHaveLength(1)
})
