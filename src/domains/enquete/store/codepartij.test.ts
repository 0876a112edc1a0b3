import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { codesOf } from '../model/codeblad.ts'
import {
  discardPartij,
  handOutPartij,
  listPartijen,
  loadPartij,
  makePartij,
  restorePartij,
  withdrawPartij,
} from './codepartij.ts'
import { openRonde } from './ronde.ts'
import { findStemrecht } from './stemrecht.ts'
import { tables } from './tables.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'
import { handedOut } from './uitgedeeld.ts'

let t: OpenTest
let scene: Scene
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())
beforeEach(async () => {
  scene = await setScene(t)
})

describe('codes', () => {
  test('work from the moment they are handed out until the batch is withdrawn', async () => {
    const { begeleider, gesprekId, rondeId } = scene
    const secret = t.keys.roundSecret(rondeId)
    const id = await t.as(begeleider, (db) =>
      makePartij(db, secret, { rondeId, groep: 'ouder', werver: 'Test', aantal: 12 }),
    )
    await t.as(begeleider, (db) => openRonde(db, gesprekId, t.today))
    const [code] = codesOf(secret, id, 12)
    const find = () => t.as(visitor, (db) => findStemrecht(db, t.keys, code!))
    expect(await find()).toBeNull()
    expect(await t.as(begeleider, (db) => handOutPartij(db, rondeId, id))).toBe(true)
    expect(await find()).toEqual({ rondeId, groep: 'ouder', klein: false })
    expect(await t.as(begeleider, (db) => handOutPartij(db, rondeId, id))).toBe(false)
    expect(await t.as(begeleider, (db) => discardPartij(db, rondeId, id))).toBe(false)
    expect(await t.as(begeleider, (db) => withdrawPartij(db, rondeId, id))).toBe(true)
    expect(await find()).toBeNull()
    expect(await t.as(begeleider, (db) => restorePartij(db, rondeId, id))).toBe(true)
    expect(await find()).not.toBeNull()
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
