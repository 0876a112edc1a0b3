import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { closeRonde } from './close-ronde.ts'
import {
  discardPartij,
  handOutPartij,
  listPartijen,
  loadPartij,
  makePartij,
  withdrawPartij,
} from './codepartij.ts'
import { addRonde, askClosing, loadRonde, openRonde } from './ronde.ts'
import { findStemrecht, holdStemrecht, isBinnen } from './stemrecht.ts'
import { tables } from './tables.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'
import { loadTussenstand, refreshTussenstand, samen } from './tussenstand.ts'
import { handedOut } from './uitgedeeld.ts'
import { listOpenAntwoorden, loadUitkomst } from './uitkomst.ts'

let t: OpenTest
let scene: Scene
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())
beforeEach(async () => {
  scene = await setScene(t)
})

const close = () => t.owner.transaction().execute((db) => closeRonde(db, t.keys, scene.rondeId, t.today))

describe('a round', () => {
  test('is prepared and opened once, by the facilitator only', async () => {
    const { gesprekId, begeleider, andere, rondeId } = scene
    const again = { id: crypto.randomUUID(), gesprekId, werving: 'x', publiekeSleutel: Buffer.alloc(65) }
    expect(await t.as(begeleider, (db) => addRonde(db, again))).toBe(false)
    expect(await t.as(andere, (db) => openRonde(db, gesprekId, t.today))).toBe(false)
    expect(await t.as(visitor, (db) => loadRonde(db, gesprekId))).toBeNull()
    expect(await t.as(begeleider, (db) => openRonde(db, gesprekId, t.today))).toBe(true)
    expect(await t.as(begeleider, (db) => openRonde(db, gesprekId, t.today))).toBe(false)
    expect(await t.as(visitor, (db) => loadRonde(db, gesprekId))).toMatchObject({
      id: rondeId,
      stand: 'open',
      geopendOp: t.today,
    })
  })
  test('cannot be started by the facilitator of another gesprek', async () => {
    const ronde = {
      id: crypto.randomUUID(),
      gesprekId: scene.gesprekId,
      werving: 'x',
      publiekeSleutel: Buffer.alloc(65),
    }
    await expect(t.as(scene.andere, (db) => addRonde(db, ronde))).rejects.toThrow(/row-level security/)
  })
  test('goes one way: not back to preparation, no other key, no answers after closing was asked', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 2 })
    await expect(
      t.as(scene.begeleider, (db) =>
        tables(db).updateTable('enquete.ronde').set({ stand: 'voorbereiding' }).execute(),
      ),
    ).rejects.toThrow(/only moves forward/)
    await expect(
      tables(t.owner)
        .updateTable('enquete.ronde')
        .set({ publieke_sleutel: Buffer.alloc(65) })
        .where('id', '=', scene.rondeId)
        .execute(),
    ).rejects.toThrow(/only moves forward/)
    await expect(
      t.as(scene.begeleider, (db) =>
        tables(db).updateTable('enquete.ronde').set({ stand: 'dicht' }).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    expect(await t.as(scene.begeleider, (db) => askClosing(db, scene.gesprekId))).toBe(true)
    expect(await t.as(scene.begeleider, (db) => askClosing(db, scene.gesprekId))).toBe(false)
    expect(await answer(t, scene, codes['ouder']![0]!)).toBe('gesloten')
  })
})

describe('codes', () => {
  test('work from the moment they are handed out until the batch is withdrawn', async () => {
    const { begeleider, gesprekId, rondeId } = scene
    const secret = t.keys.roundSecret(rondeId)
    const id = await t.as(begeleider, (db) =>
      makePartij(db, secret, { rondeId, groep: 'ouder', werver: 'Test', aantal: 12 }),
    )
    await t.as(begeleider, (db) => openRonde(db, gesprekId, t.today))
    const { codesOf } = await import('../model/codeblad.ts')
    const [code] = codesOf(secret, id, 12)
    const find = () => t.as(visitor, (db) => findStemrecht(db, t.keys, code!))
    expect(await find()).toBeNull()
    expect(await t.as(begeleider, (db) => handOutPartij(db, rondeId, id))).toBe(true)
    expect(await find()).toEqual({ rondeId, groep: 'ouder', klein: false })
    expect(await t.as(begeleider, (db) => handOutPartij(db, rondeId, id))).toBe(false)
    expect(await t.as(begeleider, (db) => discardPartij(db, rondeId, id))).toBe(false)
    expect(await t.as(begeleider, (db) => withdrawPartij(db, rondeId, id))).toBe(true)
    expect(await find()).toBeNull()
    expect(await t.as(begeleider, (db) => handedOut(db, rondeId))).toEqual({ ouder: 12 })
  })
  test('of fewer than ten handed out in the group say that the group is small', async () => {
    const codes = await openWithCodes(t, scene, { pleegkind: 9 })
    const recht = await t.as(visitor, (db) => findStemrecht(db, t.keys, codes['pleegkind']![3]!))
    expect(recht?.klein).toBe(true)
  })
  test('of an unknown round or without a key of the round open nothing', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 1 })
    expect(await t.as(visitor, (db) => findStemrecht(db, t.keys, 'BCDFGHJK'))).toBeNull()
    t.keys.destroyRoundKey(scene.rondeId)
    expect(await t.as(visitor, (db) => findStemrecht(db, t.keys, codes['ouder']![0]!))).toBeNull()
    expect(await answer(t, scene, codes['ouder']![0]!)).toBe('gesloten')
  })
  test('batches are seen by the facilitator of this gesprek; one that never went out can go', async () => {
    const { begeleider, andere, host, rondeId } = scene
    const secret = t.keys.roundSecret(rondeId)
    const id = await t.as(begeleider, (db) =>
      makePartij(db, secret, { rondeId, groep: 'ouder', werver: 'Test', aantal: 3 }),
    )
    expect(await t.as(begeleider, (db) => listPartijen(db, rondeId))).toHaveLength(1)
    expect(await t.as(begeleider, (db) => loadPartij(db, rondeId, id))).toMatchObject({
      aantal: 3,
      stand: 'klaar',
    })
    for (const actor of [andere, host, visitor]) {
      expect(await t.as(actor, (db) => listPartijen(db, rondeId))).toEqual([])
      expect(await t.as(actor, (db) => handOutPartij(db, rondeId, id))).toBe(false)
      expect(await t.as(actor, (db) => discardPartij(db, rondeId, id))).toBe(false)
    }
    expect(await t.as(begeleider, (db) => discardPartij(db, rondeId, id))).toBe(true)
    expect(
      await tables(t.owner)
        .selectFrom('enquete.antwoordcode')
        .where('partij_id', '=', id)
        .selectAll()
        .execute(),
    ).toEqual([])
  })
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

describe('while a round is open', () => {
  test('the facilitator sees steps of five, and only after the schedule ran', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 12, pleegouder: 4 })
    for (const code of [...codes['ouder']!.slice(0, 9), ...codes['pleegouder']!.slice(0, 2)])
      await answer(t, scene, code)
    const seen = () => t.as(scene.begeleider, (db) => loadTussenstand(db, scene.rondeId))
    expect(await seen()).toEqual({})
    await t.asJob((db) => refreshTussenstand(db))
    expect(await seen()).toEqual({ ouder: 5, pleegouder: 0, [samen]: 10 })
    await answer(t, scene, codes['ouder']![9]!)
    expect(await seen()).toEqual({ ouder: 5, pleegouder: 0, [samen]: 10 })
    await t.asJob((db) => refreshTussenstand(db))
    expect(await seen()).toEqual({ ouder: 10, pleegouder: 0, [samen]: 10 })
    for (const actor of [scene.andere, scene.host, visitor]) {
      expect(await t.as(actor, (db) => loadTussenstand(db, scene.rondeId))).toEqual({})
    }
  })
})

describe('closing', () => {
  async function fill(): Promise<void> {
    const codes = await openWithCodes(t, scene, { ouder: 12, pleegouder: 20 })
    for (const [i, code] of codes['ouder']!.entries())
      await answer(t, scene, code, { keuzes: { gehoord: 'beter' }, open: `ouder ${i}` })
    for (const code of codes['pleegouder']!.slice(0, 15))
      await answer(t, scene, code, { keuzes: { gehoord: 'goed' } })
  }
  test('counts every answer, drops the box and the codes, and publishes', async () => {
    await fill()
    expect(await close()).toBe(true)
    const uitkomst = await t.as(visitor, (db) => loadUitkomst(db, scene.rondeId))
    expect(uitkomst).toMatchObject({ uitgedeeld: 32, beantwoord: 27 })
    expect(uitkomst?.groepen?.map(({ beantwoord }) => beantwoord)).toEqual([12, 15])
    const of = (
      table: 'enquete.stembus' | 'enquete.antwoordcode' | 'enquete.antwoord' | 'enquete.open_antwoord',
    ) => tables(t.owner).selectFrom(table).where('ronde_id', '=', scene.rondeId).selectAll().execute()
    expect(await of('enquete.stembus')).toEqual([])
    expect(await of('enquete.antwoordcode')).toEqual([])
    expect(await of('enquete.antwoord')).toHaveLength(27)
    expect(await of('enquete.open_antwoord')).toHaveLength(12)
    const partition = `enquete.stembus_${scene.rondeId.replaceAll('-', '')}`
    expect(
      (await sql<{ gone: boolean }>`select to_regclass(${partition}) is null as gone`.execute(t.owner))
        .rows[0]?.gone,
    ).toBe(true)
    expect(await t.as(visitor, (db) => loadRonde(db, scene.gesprekId))).toMatchObject({
      stand: 'dicht',
      geslotenOp: t.today,
    })
  })
  test('shows open answers to the team only', async () => {
    await fill()
    await close()
    const seen = async (actor: Scene['host']) =>
      (await t.as(actor, (db) => listOpenAntwoorden(db, scene.rondeId))).length
    expect(await seen(scene.begeleider)).toBe(12)
    expect(await seen(scene.host)).toBe(12)
    expect(await seen(scene.andere)).toBe(0)
    expect(await seen(visitor)).toBe(0)
  })
  test('twice at once, and once more, happens once', async () => {
    await fill()
    expect(await Promise.all([close(), close()])).toEqual([true, true])
    expect(await close()).toBe(true)
    const kept = await tables(t.owner)
      .selectFrom('enquete.antwoord')
      .where('ronde_id', '=', scene.rondeId)
      .select('id')
      .execute()
    expect(kept).toHaveLength(27)
  })
  test('while answers come in counts each accepted answer and no other', async () => {
    const codes = await openWithCodes(t, scene, { ouder: 60 })
    const casting = Promise.all(codes['ouder']!.map((code) => answer(t, scene, code)))
    const closing = close()
    const accepted = (await casting).filter((cast) => cast === 'binnen').length
    expect(await closing).toBe(true)
    const feiten = await tables(t.owner)
      .selectFrom('enquete.uitkomst')
      .where('ronde_id', '=', scene.rondeId)
      .select('feiten')
      .executeTakeFirst()
    const beantwoord = feiten?.feiten.beantwoord
    expect(beantwoord ?? 'fewer than 5').toBe(accepted > 0 && accepted < 5 ? 'fewer than 5' : accepted)
  })
  test('does not touch a round that is not open', async () => {
    expect(await close()).toBe(false)
    expect(t.keys.hasRoundKey(scene.rondeId)).toBe(true)
  })
  test('after the key was lost ends the round without answers', async () => {
    await fill()
    t.keys.destroyRoundKey(scene.rondeId)
    expect(await close()).toBe(true)
    expect(await t.as(visitor, (db) => loadUitkomst(db, scene.rondeId))).toMatchObject({ beantwoord: 0 })
  })
  test('skips a row that somebody put in the box by hand', async () => {
    await fill()
    const row = { ronde_id: scene.rondeId, groep: 'ouder', ballot_hash: 'vals', sealed: Buffer.from('vals') }
    await tables(t.owner).insertInto('enquete.stembus').values(row).execute()
    expect(await close()).toBe(true)
    expect(await t.as(visitor, (db) => loadUitkomst(db, scene.rondeId))).toMatchObject({ beantwoord: 27 })
  })
})
