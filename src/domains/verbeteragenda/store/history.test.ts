import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { loadActie } from './acties.ts'
import {
  addEvaluatie,
  addMelding,
  addWijziging,
  type NieuweEvaluatie,
  type NieuweMelding,
} from './history.ts'
import { loadTimeline } from './timeline.ts'
import { duinstreek, openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const melding = (change: Partial<NieuweMelding> = {}): NieuweMelding => ({
  id: randomUUID(),
  actieId: veenland.bezig,
  gesprekId: veenland.gesprek,
  op: scene.today,
  stand: 'vast',
  tekst: 'De zaal is dicht. مرحبا 😀',
  nieuweDatum: '2027-02-01',
  reden: 'Verbouwing',
  door: 'eigenaar',
  ...change,
})
const evaluatie = (change: Partial<NieuweEvaluatie> = {}): NieuweEvaluatie => ({
  id: randomUUID(),
  actieId: veenland.klaar,
  gesprekId: veenland.gesprek,
  op: scene.today,
  uitkomst: 'deels',
  waarom: 'Na een half jaar wordt er minder gebeld.',
  ...change,
})

describe('a report', () => {
  test('of the owner is the state of her own action', async () => {
    await scene.as(scene.owning(veenland.bezig), (db) => addMelding(db, melding()))
    expect(await scene.as(visitor, (db) => loadActie(db, veenland.gesprek, veenland.bezig))).toMatchObject({
      stand: 'vast',
      gemeld: 'De zaal is dicht. مرحبا 😀',
      gemeld_op: scene.today,
      nieuwe_datum: '2027-02-01',
      reden: 'Verbouwing',
    })
  })

  test.each<[string, Partial<NieuweMelding>]>([
    ['about another action', { actieId: veenland.klaar }],
    ['as if the facilitator wrote it', { door: 'procesbegeleider' }],
    ['with the day of yesterday', { op: '2026-11-21' }],
    ['in another gesprek', { gesprekId: duinstreek.gesprek }],
  ])('%s is refused to the owner', async (_, change) => {
    const tell = scene.as(scene.owning(veenland.bezig), (db) => addMelding(db, melding(change)))
    await expect(tell).rejects.toThrow(/row-level/)
  })

  test('is refused to anybody else', async () => {
    for (const actor of [
      visitor,
      scene.person('bram'),
      scene.person('yusuf'),
      scene.owning(veenland.bezig, 2),
    ]) {
      for (const door of ['eigenaar', 'procesbegeleider'] as const) {
        await expect(scene.as(actor, (db) => addMelding(db, melding({ door })))).rejects.toThrow(/row-level/)
      }
    }
  })

  test('is written by the facilitator for an owner without mail', async () => {
    const told = melding({
      actieId: veenland.hielpNiet,
      door: 'procesbegeleider',
      stand: 'gestopt',
      nieuweDatum: null,
    })
    await scene.as(scene.person('fenna'), (db) => addMelding(db, told))
    expect(await loadActie(scene.owner, veenland.gesprek, veenland.hielpNiet)).toMatchObject({
      stand: 'gestopt',
    })
  })

  test('is never changed or taken away', async () => {
    for (const statement of [
      sql`update verbeteragenda.melding set tekst = ''`,
      sql`delete from verbeteragenda.melding`,
    ]) {
      await expect(scene.as(scene.person('fenna'), (db) => statement.execute(db))).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})

describe('an evaluation', () => {
  test('is written on or after its day, by the facilitator', async () => {
    await scene.as(scene.person('fenna'), (db) => addEvaluatie(db, evaluatie()))
    expect(await loadActie(scene.owner, veenland.gesprek, veenland.klaar)).toMatchObject({
      uitkomst: 'deels',
    })
    const early = evaluatie({ actieId: veenland.bezig })
    await expect(scene.as(scene.person('fenna'), (db) => addEvaluatie(db, early))).rejects.toThrow(
      /row-level/,
    )
    await expect(scene.as(scene.person('bram'), (db) => addEvaluatie(db, evaluatie()))).rejects.toThrow(
      /row-level/,
    )
    await expect(
      scene.as(scene.owning(veenland.klaar), (db) => addEvaluatie(db, evaluatie())),
    ).rejects.toThrow(/row-level/)
  })
})

describe('the history', () => {
  test('tells everybody what happened, newest first', async () => {
    const wijziging = {
      id: randomUUID(),
      gesprekId: veenland.gesprek,
      puntId: null,
      actieId: veenland.klaar,
      op: scene.today,
      soort: 'actie' as const,
      noot: 'Er doet een gemeente bij mee.',
      was: { met_wie: 'Twee gemeenten' },
    }
    await scene.as(scene.person('fenna'), (db) => addWijziging(db, wijziging))
    await expect(
      scene.as(scene.person('bram'), (db) => addWijziging(db, { ...wijziging, id: randomUUID() })),
    ).rejects.toThrow(/row-level/)
    const timeline = await scene.as(visitor, (db) => loadTimeline(db, veenland.gesprek, veenland.klaar))
    expect(timeline.map(({ soort }) => soort)).toEqual([
      'evaluatie',
      'wijziging',
      'evaluatie',
      'melding',
      'melding',
    ])
    expect(timeline[1]).toMatchObject({ noot: wijziging.noot, was: wijziging.was, wat: 'actie' })
    const all = await scene.as(visitor, (db) => loadTimeline(db, veenland.gesprek))
    expect(all.length).toBeGreaterThan(timeline.length)
    expect(all.map(({ op }) => op)).toEqual(
      all
        .map(({ op }) => op)
        .toSorted()
        .toReversed(),
    )
  })

  test('of a concept is told to nobody else', async () => {
    const wijziging = {
      id: randomUUID(),
      gesprekId: duinstreek.gesprek,
      puntId: duinstreek.eerste,
      actieId: null,
      op: scene.today,
      soort: 'punt' as const,
      noot: 'x',
      was: {},
    }
    await scene.as(scene.person('fenna'), (db) => addWijziging(db, wijziging))
    expect(await scene.as(visitor, (db) => loadTimeline(db, duinstreek.gesprek))).toEqual([])
  })
})
