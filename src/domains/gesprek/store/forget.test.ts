import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { loadDeelnemer } from './deelnemers.ts'
import { forgetDeelnemer, forgottenName } from './forget.ts'
import { loadOwn } from './own.ts'
import { signOff } from './sign-off.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.duinstreek
const els = demoDeelnemer('duinstreek', 1)
const load = () => scene.as(scene.person('yusuf'), (db) => loadDeelnemer(db, gesprekId, els))

describe('a participant who asks to be forgotten', () => {
  test('is not, as long as she takes part', async () => {
    await scene.as(scene.person('yusuf'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect((await load())?.naam).toBe('Pleegmoeder Els (verzonnen)')
  })
  test('is not by a facilitator of another gesprek', async () => {
    await scene.as(scene.person('yusuf'), async (db) =>
      signOff(db, { gesprekId, ...(await loadDeelnemer(db, gesprekId, els))! }),
    )
    await scene.as(scene.person('bram'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect((await load())?.naam).toBe('Pleegmoeder Els (verzonnen)')
  })
  test('is by the team after signing off: name, addresses and link are gone', async () => {
    await scene.as(scene.person('yusuf'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect(await load()).toMatchObject({ naam: forgottenName, mail: null, telefoon: '', nodig: '' })
    expect(
      await scene.as(scene.bearer(els), (db) => loadOwn(db, deelnemerCapability(scene.keys, els, 1).hash)),
    ).toBeNull()
  })
})
