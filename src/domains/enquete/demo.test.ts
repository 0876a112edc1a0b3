import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { visitor } from '../../platform/access/index.ts'
import { demo as people } from '../../platform/people/demo.ts'
import { bijeenkomsten, loadBijeenkomsten } from '../bijeenkomsten/index.ts'
import { demoGesprekken, gesprek } from '../gesprek/index.ts'
import { programma } from '../programma/index.ts'
import { regio } from '../regio/index.ts'
import { demo } from './demo.ts'
import { figurenVan } from './model/figuren.ts'
import { loadEvaluatie } from './store/evaluatie.ts'
import { loadRonde } from './store/ronde.ts'
import { loadTussenstand, samen } from './store/tussenstand.ts'
import { listOpenAntwoorden, loadUitkomst } from './store/uitkomst.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
  for (const part of [people, regio.demo, programma.demo, gesprek.demo, bijeenkomsten.demo, demo])
    await part?.({ db: t.owner, keys: t.keys, today: t.today })
})
afterAll(() => t.close())

const ronde = (gesprekId: string) => t.as(visitor, (db) => loadRonde(db, gesprekId))

test('the finished gesprek has results for every group apart, and its key is gone', async () => {
  const veenland = await ronde(demoGesprekken.veenland)
  expect(veenland?.stand).toBe('dicht')
  expect(t.keys.hasRoundKey(veenland!.id)).toBe(false)
  const uitkomst = await t.as(visitor, (db) => loadUitkomst(db, veenland!.id))
  expect(uitkomst).toMatchObject({ uitgedeeld: 290, beantwoord: 203 })
  const { figuren, verborgen } = figurenVan(uitkomst!)
  expect(figuren.length).toBeGreaterThan(8)
  expect(verborgen.length).toBeLessThan(figuren.length)
  expect(await listOpenAntwoorden(t.owner, veenland!.id)).not.toEqual([])
})

test('the running gesprek has an open round with some answers, the new one none', async () => {
  const duinstreek = await ronde(demoGesprekken.duinstreek)
  expect(duinstreek?.stand).toBe('open')
  expect((await loadTussenstand(t.owner, duinstreek!.id))[samen]).toBe(20)
  expect(await ronde(demoGesprekken.rivierdal)).toBeNull()
})

test('the last meeting of the finished gesprek was evaluated, and every question can be shown', async () => {
  const last = (await loadBijeenkomsten(t.owner, demoGesprekken.veenland)).at(-1)
  const evaluatie = await t.as(visitor, (db) => loadEvaluatie(db, demoGesprekken.veenland, last!.id))
  expect(evaluatie?.stand).toBe('dicht')
  const uitkomst = await t.as(visitor, (db) => loadUitkomst(db, evaluatie!.id))
  expect(uitkomst).toMatchObject({ uitgedeeld: 24, beantwoord: 20 })
  expect(figurenVan(uitkomst!)).toMatchObject({ verborgen: [] })
})
