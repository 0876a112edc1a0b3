import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import {
  claimVerzending,
  extendKey,
  loadActiesVoorMail,
  loadActieVoorMail,
  loadLastMailed,
  wipeEndedKeys,
} from './owner-mail.ts'
import { tables } from './tables.ts'
import { openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const eigenaar = (actieId: string) =>
  tables(scene.owner)
    .selectFrom('verbeteragenda.eigenaar')
    .selectAll()
    .where('actie_id', '=', actieId)
    .executeTakeFirstOrThrow()

describe('a job', () => {
  test('finds the open actions of adopted agendas that have somebody to write to', async () => {
    const found = await scene.asJob((db) => loadActiesVoorMail(db))
    expect(found.map(({ actieId }) => actieId)).toEqual([
      veenland.laterMetReden,
      veenland.laterZonderReden,
      veenland.bezig,
    ])
    expect(found[2]).toMatchObject({
      mail: 'jongeren@voorbeeld.invalid',
      versie: 1,
      contactTelefoon: expect.any(String),
    })
    expect(await scene.asJob((db) => loadActieVoorMail(db, veenland.klaar))).toBeNull()
    expect(await scene.asJob((db) => loadActieVoorMail(db, veenland.bezig))).toEqual(found[2])
  })

  test('sends a mail about one day once', async () => {
    const verzending = {
      actieId: veenland.bezig,
      gesprekId: veenland.gesprek,
      soort: 'week-ervoor' as const,
      versie: 1,
      dag: '2027-01-11',
      op: scene.today,
    }
    const claim = (change = {}) => scene.asJob((db) => claimVerzending(db, { ...verzending, ...change }))
    expect(await claim()).toBe(true)
    expect(await claim()).toBe(false)
    expect(await claim({ op: '2026-12-01' })).toBe(false)
    expect(await claim({ versie: 2, op: '2026-12-02' })).toBe(true)
    expect(await scene.as(scene.person('fenna'), (db) => loadLastMailed(db, veenland.gesprek))).toEqual(
      new Map([[veenland.bezig, '2026-12-02']]),
    )
    expect((await scene.as(visitor, (db) => loadLastMailed(db, veenland.gesprek))).size).toBe(0)
    await expect(scene.as(scene.person('fenna'), (db) => claimVerzending(db, verzending))).rejects.toThrow(
      /permission/,
    )
  })

  test('lets a link work longer, never shorter', async () => {
    const { sleutel_tot } = await eigenaar(veenland.bezig)
    await scene.asJob((db) => extendKey(db, veenland.bezig, '2026-12-01'))
    expect((await eigenaar(veenland.bezig)).sleutel_tot).toBe(sleutel_tot)
    await scene.asJob((db) => extendKey(db, veenland.bezig, '2028-01-01'))
    expect((await eigenaar(veenland.bezig)).sleutel_tot).toBe('2028-01-01')
  })

  test('wipes an address whose link has ended, and keeps its version', async () => {
    expect(await scene.asJob((db) => wipeEndedKeys(db, '2027-06-30'))).toBe(1)
    expect(await eigenaar(veenland.klaar)).toMatchObject({
      mail: null,
      sleutel_hash: null,
      sleutel_versie: 1,
    })
    expect((await eigenaar(veenland.bezig)).mail).not.toBeNull()
    expect(await scene.asJob((db) => wipeEndedKeys(db, '2027-06-30'))).toBe(0)
  })
})
