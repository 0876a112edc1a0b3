import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { loadFile } from '../../../platform/files/index.ts'
import { addBestand, listBestanden, loadBestand, removeBestand } from './bestanden.ts'
import { outsider, outsiders, setDayScene } from './test-scene.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
})
afterAll(() => site.close())

const bytes = new Uint8Array([1, 2, 3])
const add = (soort: 'foto' | 'vooraf', actor = day.scene.host) =>
  site.as(actor, (db) =>
    addBestand(db, {
      gesprekId: day.scene.gesprekId,
      bijeenkomstId: day.first,
      soort,
      titel: soort,
      type: 'image/jpeg',
      bytes,
      today: site.today,
    }),
  )
const list = (actor = day.scene.host, meeting?: string) =>
  site.as(actor, (db) => listBestanden(db, day.scene.gesprekId, meeting))

describe('files of a meeting', () => {
  let foto: string
  let vooraf: string
  test('a host adds them; they stand with their meeting', async () => {
    foto = await add('foto')
    vooraf = await add('vooraf')
    expect((await list()).map(({ id, titel, type }) => [id, titel, type])).toEqual([
      [foto, 'foto', 'image/jpeg'],
      [vooraf, 'vooraf', 'image/jpeg'],
    ])
    expect(await list(day.scene.host, day.second)).toEqual([])
    const stored = await site.as(day.scene.facilitator, (db) => loadFile(db, foto))
    expect([...(stored?.bytes ?? [])]).toEqual([1, 2, 3])
  })
  test('who takes part reads what is to be read, and no photo', async () => {
    expect((await list(day.scene.els.actor)).map(({ soort }) => soort)).toEqual(['vooraf'])
    expect(await site.as(day.scene.els.actor, (db) => loadFile(db, vooraf))).not.toBeNull()
    expect(await site.as(day.scene.els.actor, (db) => loadFile(db, foto))).toBeNull()
  })
  test.each(outsiders)('%s adds and removes none', async (who) => {
    const actor = outsider(day.scene, who)
    await expect(add('foto', actor)).rejects.toThrow(/row-level security/)
    await site.as(actor, (db) => removeBestand(db, day.scene.gesprekId, foto))
    await site.as(actor, (db) => removeBestand(db, day.scene.gesprekId, vooraf))
    expect(await list()).toHaveLength(2)
    if (who === 'els') return
    expect(await list(actor)).toEqual([])
    expect(await site.as(actor, (db) => loadFile(db, vooraf))).toBeNull()
  })
  test('removed the bytes are gone too, and removing again does nothing', async () => {
    const remove = () => site.as(day.scene.host, (db) => removeBestand(db, day.scene.gesprekId, foto))
    expect(await remove()).toBe(true)
    expect(await remove()).toBe(false)
    expect(await site.as(day.scene.host, (db) => loadBestand(db, day.scene.gesprekId, foto))).toBeUndefined()
    expect(await loadFile(site.owner, foto)).toBeNull()
  })
})
