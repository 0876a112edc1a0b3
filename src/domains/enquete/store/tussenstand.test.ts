import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { answer, openWithCodes, setScene, type Scene } from './test-scene.ts'
import { loadTussenstand, refreshTussenstand, samen } from './tussenstand.ts'

let t: OpenTest
let scene: Scene
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())
beforeEach(async () => {
  scene = await setScene(t)
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
