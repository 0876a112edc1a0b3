import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { countWaiting, listDeelnemers, loadDeelnemer } from './deelnemers.ts'
import { loadOwn } from './own.ts'
import { renewLink } from './renew-link.ts'
import { openScene, type Scene } from './test-scene.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.duinstreek
const list = (wanted: Parameters<typeof listDeelnemers>[2]) =>
  scene.as(scene.person('yusuf'), (db) => listDeelnemers(db, gesprekId, wanted))
const names = async (wanted: Parameters<typeof listDeelnemers>[2]) =>
  (await list(wanted)).map(({ naam }) => naam)

describe('the list of participants', () => {
  test('is searched by part of a name, a mail address or a phone number', async () => {
    expect(await names({ zoek: 'ELS' })).toEqual(['Pleegmoeder Els (verzonnen)'])
    expect(await names({ zoek: 'deelnemer-b20001' })).toHaveLength(1)
    expect(await names({ zoek: '06 0000 0006' })).toEqual(['Moeder Nadia (verzonnen)'])
    expect(await names({ zoek: '%' })).toEqual([])
    expect(await names({ zoek: "'; drop" })).toEqual([])
  })

  test('is filtered by doelgroep and sorted', async () => {
    expect(await names({ doelgroep: 'ouder' })).toHaveLength(3)
    expect((await names({}))[0]).toBe('Begeleider Kees (verzonnen)')
    expect((await list({ sorteer: 'doelgroep' }))[0]?.doelgroep).toBe('pleegouder')
    expect((await list({ sorteer: 'stand' })).at(-1)?.stand).toBe('wachtlijst')
    expect((await names({ sorteer: 'nieuwste' }))[0]).toBe('Moeder Soraya (verzonnen)')
  })

  test('is there for the team of this gesprek today, and for nobody else', async () => {
    const els = demoDeelnemer('duinstreek', 1)
    for (const who of ['fenna', 'yusuf'] as const) {
      expect(await scene.as(scene.person(who), (db) => loadDeelnemer(db, gesprekId, els))).toMatchObject({
        id: els,
      })
    }
    for (const actor of [
      visitor,
      ...(['bram', 'wil', 'roos', 'sjaan'] as const).map((who) => scene.person(who)),
    ]) {
      expect(await scene.as(actor, (db) => listDeelnemers(db, gesprekId))).toEqual([])
      expect(await scene.as(actor, (db) => loadDeelnemer(db, gesprekId, els))).toBeNull()
      expect(await scene.as(actor, (db) => countWaiting(db, gesprekId))).toEqual([])
    }
  })

  test('a participant is not found under another gesprek', async () => {
    const els = demoDeelnemer('duinstreek', 1)
    expect(
      await scene.as(scene.person('yusuf'), (db) => loadDeelnemer(db, demoGesprekken.rivierdal, els)),
    ).toBeNull()
  })

  test('shows who waits per doelgroep', async () => {
    const waiting = await scene.as(scene.person('fenna'), (db) => countWaiting(db, gesprekId))
    expect(waiting.toSorted((a, b) => a.doelgroep.localeCompare(b.doelgroep))).toEqual([
      { doelgroep: 'ouder', aantal: 1 },
      { doelgroep: 'pleegouder', aantal: 1 },
    ])
  })
})

test('a new link makes the old one worthless', async () => {
  const id = demoDeelnemer('duinstreek', 2)
  const read = (version: number) =>
    scene.as(scene.bearer(id, version), (db) =>
      loadOwn(db, deelnemerCapability(scene.keys, id, version).hash),
    )
  expect(await read(1)).toMatchObject({ id })
  const renew = (who: 'fenna' | 'bram') =>
    scene.as(scene.person(who), (db) => renewLink(db, scene.keys, { id, gesprekId, sleutelVersie: 1 }))
  await renew('bram')
  expect(await read(1)).toMatchObject({ id })
  await renew('fenna')
  expect(await read(1)).toBeNull()
  expect(await read(2)).toMatchObject({ id })
})
