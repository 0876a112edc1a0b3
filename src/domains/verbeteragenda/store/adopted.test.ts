import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { loadAdopted } from './adopted.ts'
import { loadLatest } from './latest.ts'
import { duinstreek, openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const regioVeenland = '00000000-0000-4000-8000-0000000000a1'
const regioDuinstreek = '00000000-0000-4000-8000-0000000000a2'

test('everybody finds the adopted agendas with how far they are, and no concept', async () => {
  const agendas = await scene.as(visitor, (db) => loadAdopted(db, scene.today))
  expect(agendas).toMatchObject([
    { gesprekId: veenland.gesprek, regio: 'Verzonnen Veenland', acties: 5, klaar: 2, later: 2 },
  ])
  expect(agendas[0]?.themas).toHaveLength(5)
})

test('the agendas of one region or one gesprek', async () => {
  const find = (of: { regioId?: string; gesprekId?: string }) =>
    scene.as(scene.person('fenna'), (db) => loadAdopted(db, scene.today, of))
  expect(await find({ regioId: regioVeenland })).toHaveLength(1)
  // A facilitator sees her own concept at her desk, not in the public list.
  expect(await find({ regioId: regioDuinstreek })).toEqual([])
  expect(await find({ gesprekId: veenland.gesprek })).toHaveLength(1)
  expect(await find({ gesprekId: duinstreek.gesprek })).toEqual([])
})

test('the latest news is one line per action, newest first', async () => {
  const latest = await scene.as(visitor, (db) => loadLatest(db, 3))
  expect(latest.map(({ actieId, stand, uitkomst }) => [actieId, stand ?? uitkomst])).toEqual([
    [veenland.bezig, 'bezig'],
    [veenland.hielpNiet, 'niet'],
    [veenland.laterMetReden, 'vast'],
  ])
})
