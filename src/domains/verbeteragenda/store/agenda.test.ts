import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { adoptAgenda, loadAgenda, openAgenda, setVolgendGesprek } from './agenda.ts'
import { loadActie } from './acties.ts'
import { setPuntWeg } from './punten.ts'
import { duinstreek, openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const rivierdal = '00000000-0000-4000-8000-0000000000b3'

describe('an agenda', () => {
  test('that is adopted is read by everybody, a concept by its facilitator only', async () => {
    for (const actor of [visitor, scene.person('bram'), scene.person('wil')]) {
      expect((await scene.as(actor, (db) => loadAgenda(db, veenland.gesprek)))?.stand).toBe('vastgesteld')
      expect(await scene.as(actor, (db) => loadAgenda(db, duinstreek.gesprek))).toBeNull()
    }
    expect((await scene.as(scene.person('fenna'), (db) => loadAgenda(db, duinstreek.gesprek)))?.stand).toBe(
      'concept',
    )
    expect(await scene.as(scene.person('yusuf'), (db) => loadAgenda(db, duinstreek.gesprek))).toBeNull()
  })

  test('is started by the facilitator of this gesprek, once', async () => {
    await expect(scene.as(scene.person('fenna'), (db) => openAgenda(db, rivierdal))).rejects.toThrow(
      /row-level/,
    )
    const started = await scene.as(scene.person('bram'), (db) => openAgenda(db, rivierdal))
    expect(started.stand).toBe('concept')
    expect(await scene.as(scene.person('bram'), (db) => openAgenda(db, rivierdal))).toEqual(started)
  })

  test('is not adopted by somebody else, nor without a day that comes after', async () => {
    const vaststelling = { op: scene.today, in: null, volgendGesprekOp: '2027-02-01' }
    for (const actor of [visitor, scene.person('bram'), scene.person('yusuf')]) {
      expect(await scene.as(actor, (db) => adoptAgenda(db, duinstreek.gesprek, vaststelling))).toBe(false)
    }
    const vandaag = { ...vaststelling, volgendGesprekOp: scene.today }
    await expect(
      scene.as(scene.person('fenna'), (db) => adoptAgenda(db, duinstreek.gesprek, vandaag)),
    ).rejects.toThrow(/check constraint/)
  })

  test('is adopted once; actions of a removed point do not come along', async () => {
    const adopt = () =>
      scene.as(scene.person('fenna'), (db) =>
        adoptAgenda(db, duinstreek.gesprek, { op: scene.today, in: null, volgendGesprekOp: '2027-02-01' }),
      )
    await scene.as(scene.person('fenna'), (db) => setPuntWeg(db, duinstreek.gesprek, duinstreek.eerste, true))
    expect(await adopt()).toBe(true)
    expect(await adopt()).toBe(false)
    expect(await scene.as(visitor, (db) => loadActie(db, duinstreek.gesprek, duinstreek.actie))).toBeNull()
    const raw = await scene.as(visitor, (db) =>
      db
        .withTables<{ 'verbeteragenda.actie': { id: string } }>()
        .selectFrom('verbeteragenda.actie')
        .select('id')
        .execute(),
    )
    expect(raw.map(({ id }) => id)).not.toContain(duinstreek.actie)
  })

  test('gets another day for the next conversation from its facilitator only', async () => {
    const dayNow = async () => (await loadAgenda(scene.owner, veenland.gesprek))?.volgend_gesprek_op
    const before = await dayNow()
    await scene.as(scene.person('bram'), (db) => setVolgendGesprek(db, veenland.gesprek, '2027-05-05'))
    expect(await dayNow()).toBe(before)
    await scene.as(scene.person('fenna'), (db) => setVolgendGesprek(db, veenland.gesprek, '2027-05-05'))
    expect(await dayNow()).toBe('2027-05-05')
  })
})
