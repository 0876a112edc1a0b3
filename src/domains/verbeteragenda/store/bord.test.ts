import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { demoProgramma, themas } from '../../programma/index.ts'
import { loadActiesOn, loadBordActies, loadHelped } from './bord.ts'
import { openScene, type Scene, veenland } from './test-scene.ts'
import { loadOfThema } from './thema.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

test('how the actions of a programme stand today, with how late the latest is', async () => {
  const rows = await scene.as(scene.person('petra'), (db) => loadBordActies(db, demoProgramma, scene.today))
  expect(rows).toMatchObject([{ gesprekId: veenland.gesprek, acties: 5, klaar: 2, later: 2 }])
  expect(rows[0]?.dagenLater).toBeGreaterThan(0)
})

test('how they stood on an earlier day, from the reports until then', async () => {
  const on = (day: string) => scene.as(scene.person('petra'), (db) => loadActiesOn(db, demoProgramma, day))
  const [now] = await on(scene.today)
  expect(now).toMatchObject({ klaar: 2, later: 2 })
  expect(now!.gepland + now!.bezig + now!.vast + now!.klaar + now!.gestopt).toBe(5)
  expect(await on('2026-02-01')).toMatchObject([{ gepland: 5, klaar: 0 }])
  // Before the agenda was adopted there is nothing to tell.
  expect(await on('2025-01-01')).toEqual([])
})

test('what helped in a year, with why', async () => {
  const helped = (van: string, tot: string) =>
    scene.as(visitor, (db) => loadHelped(db, demoProgramma, { van, tot }))
  const rows = await helped('2026-01-01', '2026-12-31')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ wat, waarom }) => wat !== '' && waarom !== '')).toBe(true)
  expect(await helped('2024-01-01', '2024-12-31')).toEqual([])
})

test('points of adopted agendas under a theme; a concept is not among them', async () => {
  const found = await scene.as(scene.person('fenna'), async (db) => {
    const perThema = []
    for (const thema of themas) perThema.push(await loadOfThema(db, thema, 50))
    return perThema.flat()
  })
  expect(found).toHaveLength(5)
  expect(new Set(found.map(({ gesprekId, regio }) => `${gesprekId} ${regio}`))).toEqual(
    new Set([`${veenland.gesprek} Verzonnen Veenland`]),
  )
  expect(await scene.as(visitor, (db) => loadOfThema(db, 'bestaat-niet', 50))).toEqual([])
})
