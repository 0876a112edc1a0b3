import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { bereikChange } from '../model/bereik-wish.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { changeBereik, changeOwnBereik, useNewAdres } from './bereik.ts'
import { noteOnbezorgd } from './mail-stand.ts'
import { changeNeeds, loadOwn } from './own.ts'
import { renewLink } from './renew-link.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const [els, driss] = [demoDeelnemer('rivierdal', 1), demoDeelnemer('rivierdal', 2)]
const whose = (id: string) => ({ id, gesprekId })
const own = (id: string, version = 1) =>
  scene.as(scene.bearer(id, version), (db) => loadOwn(db, deelnemerCapability(scene.keys, id, version).hash))
const needs = { nodig: 'Trap is lastig', behoeften: ['tolk', 'rolstoel'], brengtIemandMee: true }

describe('a participant', () => {
  test('changes what she needs, and nobody else’s', async () => {
    await scene.as(scene.bearer(els), (db) => changeNeeds(db, whose(els), needs))
    for (const actor of [scene.bearer(driss), visitor])
      await scene.as(actor, (db) => changeNeeds(db, whose(els), { ...needs, nodig: 'Kapot' }))
    expect(await own(els)).toMatchObject({ ...needs, wilNog: true, zeiNee: false, belEerst: false })
  })

  test('gets messages at a new address only after its code came back', async () => {
    const mail = 'ander@voorbeeld.invalid'
    const known = (await own(driss))!
    const change = bereikChange({ bereik: 'mail', mail, telefoon: '06 0000 7777' }, known)
    await scene.as(scene.bearer(driss), (db) => changeOwnBereik(db, whose(driss), change))
    expect(await own(driss)).toMatchObject({
      mail: known.mail,
      telefoon: '06 0000 7777',
      nieuwBereik: 'mail',
      nieuwAdres: mail,
    })
    await scene.as(scene.bearer(driss), (db) =>
      useNewAdres(db, whose(driss), { bereik: 'mail', adres: mail }),
    )
    expect(await own(driss)).toMatchObject({ mail, bereik: 'mail', nieuwBereik: null, nieuwAdres: null })
  })
})

describe('a message that does not arrive', () => {
  const note = (hoe: Parameters<typeof noteOnbezorgd>[2]) =>
    scene.asJob((db) => noteOnbezorgd(db, driss, hoe))
  const mailStand = async (version?: number) => (await own(driss, version))?.mailStand

  test('is noted, and forgotten when it arrives after all', async () => {
    await note('opgehouden')
    expect(await mailStand()).toBe('opgehouden')
    await note('aangekomen')
    expect(await mailStand()).toBe('goed')
  })
  test('that came back stays so until the address is changed or a new link is sent', async () => {
    await note('teruggekomen')
    await note('aangekomen')
    await note('opgehouden')
    expect(await mailStand()).toBe('teruggekomen')
    const wish = { bereik: 'sms', mail: '', telefoon: '06 0000 9999' } as const
    await scene.as(scene.person('fenna'), (db) => changeBereik(db, whose(driss), wish))
    expect(await mailStand()).toBe('teruggekomen')
    await scene.as(scene.person('yusuf'), (db) => changeBereik(db, whose(driss), wish))
    expect(await own(driss)).toMatchObject({ mailStand: 'goed', bereik: 'sms', telefoon: '06 0000 9999' })
    await note('teruggekomen')
    await scene.as(scene.person('yusuf'), (db) =>
      renewLink(db, scene.keys, { ...whose(driss), sleutelVersie: 1 }),
    )
    expect(await mailStand(2)).toBe('goed')
  })
  test('about somebody we do not know changes nothing', async () => {
    await scene.asJob((db) => noteOnbezorgd(db, gesprekId, 'teruggekomen'))
  })
})
