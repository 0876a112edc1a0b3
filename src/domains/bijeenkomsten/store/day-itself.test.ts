import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { loadAanwezigen, saveAanwezigheid } from './aanwezigheid.ts'
import { insertNotitie, loadNotitie, loadNotities, loadNotitiesVan, updateNotitie } from './notities.ts'
import { insertBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'
import { loadAdopted, loadVerslag, saveVerslag } from './verslag.ts'

let site: OpenTest
let scene: Scene
const id = randomUUID()

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
  const proposed = {
    nummer: 1,
    titel: 'Kennismaken',
    doel: '',
    begin: '16:00',
    einde: '18:00',
    onderdelen: [],
  }
  await site.as(scene.facilitator, (db) => insertBijeenkomst(db, scene.gesprekId, id, proposed))
})
afterAll(() => site.close())

const outsiders = ['former', 'stranger', 'els', 'visitor'] as const
const actorOf = (who: (typeof outsiders)[number]) =>
  who === 'visitor' ? visitor : who === 'els' ? scene.els.actor : scene[who]

describe('who is there', () => {
  const people = () => site.as(scene.host, (db) => loadAanwezigen(db, scene.gesprekId, id))
  test('everybody with a seat is on the list, per doelgroep, and nobody of the waiting list', async () => {
    expect((await people()).map(({ naam, aanwezig }) => [naam, aanwezig])).toEqual([
      ['Els', false],
      ['Opa', false],
      ['Jip', false],
    ])
  })
  test('a host ticks people on and off', async () => {
    const tick = (deelnemerId: string, aanwezig: boolean) =>
      site.as(scene.host, (db) => saveAanwezigheid(db, scene.gesprekId, id, [{ deelnemerId, aanwezig }]))
    await tick(scene.els.id, true)
    await tick(scene.opa.id, true)
    await tick(scene.opa.id, false)
    expect((await people()).map(({ aanwezig }) => aanwezig)).toEqual([true, false, false])
  })
  test('nobody is ticked in a gesprek where she does not take part', async () => {
    const elsewhere = randomUUID()
    const proposed = { nummer: 1, titel: 'x', doel: '', begin: '16:00', einde: '18:00', onderdelen: [] }
    await site.as(scene.stranger, (db) => insertBijeenkomst(db, scene.elsewhereId, elsewhere, proposed))
    const ticks = [{ deelnemerId: scene.els.id, aanwezig: true }]
    await expect(
      site.as(scene.stranger, (db) => saveAanwezigheid(db, scene.elsewhereId, elsewhere, ticks)),
    ).rejects.toThrow(/row-level security/)
  })
  test.each(outsiders)('%s sees nobody but herself and ticks nobody', async (who) => {
    const list = await site.as(actorOf(who), (db) => loadAanwezigen(db, scene.gesprekId, id))
    expect(list.map(({ naam, aanwezig }) => [naam, aanwezig])).toEqual(who === 'els' ? [['Els', true]] : [])
    const ticks = [{ deelnemerId: scene.jip.id, aanwezig: true }]
    await expect(
      site.as(actorOf(who), (db) => saveAanwezigheid(db, scene.gesprekId, id, ticks)),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('notes of the tables', () => {
  const noteId = randomUUID()
  const key = () => ({ id: noteId, bijeenkomstId: id, gesprekId: scene.gesprekId })
  test('a host writes one; it is in the list of the meeting and of the gesprek', async () => {
    const content = { tafel: 2, soort: 'idee', tekst: 'Samen eten 😀 <b>' } as const
    await site.as(scene.host, (db) => insertNotitie(db, key(), content))
    const note = { id: noteId, bijeenkomstId: id, nummer: 1, ...content, groepId: null, groep: null }
    expect(await site.as(scene.host, (db) => loadNotities(db, scene.gesprekId))).toEqual([note])
    expect(await site.as(scene.facilitator, (db) => loadNotitie(db, key()))).toEqual(note)
  })
  test('taken away it can be put back, and is not offered for the agenda meanwhile', async () => {
    const all = () => site.as(scene.host, (db) => loadNotitiesVan(db, scene.gesprekId, id))
    await site.as(scene.host, (db) => updateNotitie(db, key(), { weg: true }))
    expect(await site.as(scene.host, (db) => loadNotities(db, scene.gesprekId))).toEqual([])
    expect((await all()).map(({ weg }) => weg)).toEqual([true])
    await site.as(scene.host, (db) => updateNotitie(db, key(), { weg: false, tekst: 'Samen koken' }))
    expect((await all()).map(({ weg, tekst }) => [weg, tekst])).toEqual([[false, 'Samen koken']])
  })
  test('the row says nothing about who wrote it or when', async () => {
    const columns = await site.owner.introspection.getTables({ withInternalKyselyTables: false })
    const notitie = columns.find(({ schema, name }) => schema === 'bijeenkomsten' && name === 'notitie')
    expect(notitie?.columns.map(({ name }) => name)).toEqual([
      'id',
      'bijeenkomst_id',
      'gesprek_id',
      'tafel',
      'soort',
      'tekst',
      'weg',
      'groep_id',
    ])
  })
  test.each(outsiders)('%s reads none, writes none and changes none', async (who) => {
    const actor = actorOf(who)
    expect(await site.as(actor, (db) => loadNotities(db, scene.gesprekId))).toEqual([])
    await site.as(actor, (db) => updateNotitie(db, key(), { tekst: 'anders' }))
    expect((await site.as(scene.host, (db) => loadNotitie(db, key())))?.tekst).toBe('Samen koken')
    const content = { tafel: 1, soort: 'idee', tekst: 'x' } as const
    const mine = { ...key(), id: randomUUID() }
    await expect(site.as(actor, (db) => insertNotitie(db, mine, content))).rejects.toThrow(
      /row-level security/,
    )
  })
})

describe('minutes', () => {
  const minutes = { tekst: 'Zo was het', besluiten: ['Samen eten'], vastgesteldOp: null }
  const save = (versie: number, change = {}) =>
    site.as(scene.facilitator, (db) =>
      saveVerslag(db, scene.gesprekId, id, { ...minutes, versie, ...change }),
    )
  const read = () => site.as(scene.facilitator, (db) => loadVerslag(db, scene.gesprekId, id))

  test('are started once, also when two people start at the same moment', async () => {
    expect(await read()).toBeUndefined()
    expect((await Promise.all([save(0), save(0, { tekst: 'De ander' })])).toSorted()).toEqual([false, true])
    expect((await read())?.versie).toBe(1)
  })
  test('are not overwritten by who read an older version', async () => {
    expect(await save(1, { tekst: 'Tweede' })).toBe(true)
    expect(await save(1, { tekst: 'Te laat' })).toBe(false)
    expect(await read()).toEqual({ ...minutes, tekst: 'Tweede', versie: 2 })
  })
  test('reach participants once adopted, and leave them when they are a draft again', async () => {
    const adopted = () => site.as(scene.els.actor, (db) => loadAdopted(db, scene.gesprekId))
    expect(await adopted()).toEqual([])
    await save(2, { vastgesteldOp: site.today })
    const { tekst, besluiten } = minutes
    expect(await adopted()).toEqual([{ bijeenkomstId: id, tekst, besluiten, vastgesteldOp: site.today }])
    await save(3)
    expect(await adopted()).toEqual([])
    expect(await site.as(scene.els.actor, (db) => loadVerslag(db, scene.gesprekId, id))).toBeUndefined()
  })
  test.each([...outsiders, 'host'] as const)('%s writes none', async (who) => {
    const actor = who === 'host' ? scene.host : actorOf(who)
    expect(
      await site.as(actor, (db) => saveVerslag(db, scene.gesprekId, id, { ...minutes, versie: 4 })),
    ).toBe(false)
    expect((await read())?.versie).toBe(4)
  })
  test('a draft of one gesprek is not read by the facilitator of another', async () => {
    expect(await site.as(scene.stranger, (db) => loadVerslag(db, scene.gesprekId, id))).toBeUndefined()
  })
})
