import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { saveAanwezigheid } from './aanwezigheid.ts'
import { loadBijgewoond } from './bewijs.ts'
import { outsider, outsiders, setDayScene } from './test-scene.ts'
import { loadReeks } from './reeks.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
  const { scene, first, second } = day
  const tick = (meeting: string, deelnemerId: string, aanwezig: boolean) =>
    site.as(scene.host, (db) => saveAanwezigheid(db, scene.gesprekId, meeting, [{ deelnemerId, aanwezig }]))
  await tick(first, scene.els.id, true)
  await tick(second, scene.els.id, true)
  await tick(first, scene.opa.id, false)
})
afterAll(() => site.close())

describe('the whole series', () => {
  test('says per person at which meetings she was', async () => {
    const reeks = await site.as(day.scene.host, (db) => loadReeks(db, day.scene.gesprekId))
    expect(reeks.map(({ naam, was }) => [naam, was.toSorted()])).toEqual([
      ['Els', [day.first, day.second].toSorted()],
      ['Opa', []],
      ['Jip', []],
    ])
  })
  test.each(outsiders)('%s reads nobody else', async (who) => {
    const reeks = await site.as(outsider(day.scene, who), (db) => loadReeks(db, day.scene.gesprekId))
    expect(reeks.map(({ naam }) => naam)).toEqual(who === 'els' ? ['Els'] : [])
  })
})

describe('a certificate', () => {
  test('holds the meetings that were, with their times', async () => {
    const own = await site.as(day.scene.els.actor, (db) => loadBijgewoond(db, day.scene.els.id))
    expect(own).toEqual([
      { nummer: 1, titel: 'Keer 1', datum: expect.any(String), begin: '16:00', einde: '18:30' },
    ])
  })
  test('is hers alone', async () => {
    expect(await site.as(day.scene.els.actor, (db) => loadBijgewoond(db, day.scene.opa.id))).toEqual([])
    expect(await site.as(day.scene.wim.actor, (db) => loadBijgewoond(db, day.scene.els.id))).toEqual([])
  })
})
