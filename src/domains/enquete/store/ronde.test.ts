import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { addRonde, askClosing, loadRonde, openRonde } from './ronde.ts'
import { tables } from './tables.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'

let t: OpenTest
let scene: Scene
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())
beforeEach(async () => {
  scene = await setScene(t)
})

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
