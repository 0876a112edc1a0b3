import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { closeRonde } from './close-ronde.ts'
import { loadRonde } from './ronde.ts'
import { tables } from './tables.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'
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
