import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilityHash, visitor } from '../../../platform/access/index.ts'
import { demoOrganisations } from '../../../platform/people/index.ts'
import { demoGesprekken } from '../demo.ts'
import type { Aanmelding } from '../model/aanmelding.ts'
import { loadOwn } from './own.ts'
import { loadSeats } from './seats.ts'
import { signUp } from './sign-up.ts'
import { tables } from './tables.ts'
import { openScene, type Scene, sceneNow, someone } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const standOf = async (id: string) =>
  (
    await tables(scene.owner)
      .selectFrom('gesprek.deelnemer')
      .where('id', '=', id)
      .select('stand')
      .executeTakeFirst()
  )?.stand
const freeSeats = async (doelgroep: string) =>
  (await scene.as(visitor, (db) => loadSeats(db, gesprekId))).find((seats) => seats.doelgroep === doelgroep)
    ?.vrij

const volwassene = { naam: 'Tante Bedacht (verzonnen)', mail: 'tante@voorbeeld.invalid', telefoon: '' }
const byCall = { bereik: 'bel', telefoon: '06 0000 1234' } as const
const rowOf = (id: string) =>
  tables(scene.owner).selectFrom('gesprek.deelnemer').where('id', '=', id).selectAll().executeTakeFirst()
const setBasis = (basis: string | null) =>
  tables(scene.owner)
    .updateTable('people.organisation')
    .set({ basis_onder_16: basis })
    .where('id', '=', demoOrganisations.rivier)
    .execute()

describe('signing oneself up', () => {
  test('gives a seat, and the own row from then on', async () => {
    const { id, seated } = await scene.comes('rivierdal', { doelgroep: 'gezinshuisouder', nodig: 'Rolstoel' })
    expect(seated).toBe(true)
    expect(await standOf(id)).toBe('plaats')
    const bearer = scene.bearer(id)
    const own = await scene.as(bearer, (db) =>
      loadOwn(db, 'capabilityHash' in bearer ? (bearer.capabilityHash ?? '') : ''),
    )
    expect(own).toMatchObject({ id, naam: someone.naam, nodig: 'Rolstoel', stand: 'plaats', telefoon: null })
  })

  test('of ten people who want the last four seats at the same moment, four sit and six wait', async () => {
    const before = await freeSeats('hulpverlener')
    expect(before).toBe(4)
    const all = await Promise.all(
      Array.from({ length: 10 }, () => scene.comes('rivierdal', { doelgroep: 'hulpverlener' })),
    )
    expect(all.filter(({ seated }) => seated)).toHaveLength(4)
    const standen = await Promise.all(all.map(({ id }) => standOf(id)))
    expect(standen.toSorted()).toEqual([...Array(4).fill('plaats'), ...Array(6).fill('wachtlijst')])
    expect(await freeSeats('hulpverlener')).toBe(0)
  })

  test('is not possible after the last day, before publication or between the meetings', async () => {
    await expect(scene.comes('rivierdal', {}, '2027-06-01')).rejects.toThrow(/row-level security/)
    await expect(scene.comes('duinstreek')).rejects.toThrow(/row-level security/)
  })

  test('young people say whether they are under 16; under 16 needs a ground of the organisation', async () => {
    const young = { doelgroep: 'pleegkind', volwassene }
    await expect(scene.comes('rivierdal', young)).rejects.toThrow(/row-level security/)
    const { id, volwasseneToken } = await scene.comes('rivierdal', { ...young, onder16: false })
    expect(volwasseneToken).not.toBeNull()
    expect(await rowOf(id)).toMatchObject({ onder_16: false, host_bevestigd_op: null })

    await expect(scene.comes('rivierdal', { ...young, onder16: true })).rejects.toThrow(/row-level security/)
    await setBasis('Toestemming van de jongere zelf (verzonnen)')
    expect(await rowOf((await scene.comes('rivierdal', { ...young, onder16: true })).id)).toMatchObject({
      onder_16: true,
    })
    await setBasis(null)
  })

  test('the seat is held until it is confirmed; who wants a call has longer', async () => {
    const mailed = await scene.comes('rivierdal', { doelgroep: 'beleidsmaker' })
    expect(mailed.bevestigToken).not.toBeNull()
    const row = await rowOf(mailed.id)
    expect(row?.bevestigen_voor?.toISOString()).toBe('2026-11-23T11:00:00.000Z')
    expect(row?.bevestig_hash).toBe(capabilityHash(mailed.bevestigToken ?? ''))
    const called = await scene.comes('rivierdal', { doelgroep: 'beleidsmaker', ...byCall })
    expect((await rowOf(called.id))?.bevestigen_voor?.toISOString()).toBe('2026-11-29T11:00:00.000Z')
  })

  test('what she asks of the facilitator alone is not read by a host', async () => {
    const { id } = await scene.comes('rivierdal', { ...byCall, belEerst: 'Mijn broer (verzonnen)' })
    const read = (who: 'bram' | 'yusuf') =>
      scene.as(scene.person(who), (db) =>
        tables(db).selectFrom('gesprek.bel_eerst').where('deelnemer_id', '=', id).select('tekst').execute(),
      )
    expect(await read('bram')).toEqual([{ tekst: 'Mijn broer (verzonnen)' }])
    expect(await read('yusuf')).toEqual([])
  })

  test('is not possible while the organisation did not record who is responsible', async () => {
    const organisation = tables(scene.owner)
      .updateTable('people.organisation')
      .where('id', '=', demoOrganisations.rivier)
    await organisation.set({ dpia_on: null }).execute()
    await expect(scene.comes('rivierdal')).rejects.toThrow(/row-level security/)
    await organisation.set({ dpia_on: '2026-01-01' }).execute()
  })

  test('cannot be done with a seat of another doelgroep, not even past the code', async () => {
    const { id } = await scene.comes('rivierdal', { doelgroep: 'beleidsmaker' })
    const grab = scene.as(scene.bearer(id), (db) =>
      tables(db)
        .updateTable('gesprek.plaats')
        .set({ deelnemer_id: id })
        .where('gesprek_id', '=', gesprekId)
        .where('doelgroep', '=', 'eigen-kind')
        .where('nummer', '=', 1)
        .execute(),
    )
    await expect(grab).rejects.toThrow(/foreign key|unique/)
  })
})

describe('signing somebody up on the phone', () => {
  const byPhone = {
    gesprekId,
    door: 'host',
    taal: 'nl',
    today: '2026-11-22',
    now: sceneNow,
    hold: async () => {},
  } as const
  const young = { ...someone, doelgroep: 'eigen-kind', mail: '', ...byCall, onder16: false, volwassene }
  const byHost = (aanmelding: Aanmelding) =>
    scene.as(scene.person('yusuf'), (db) => signUp(db, scene.keys, { ...byPhone, aanmelding }))

  test('is confirmed at once, also of young people: the host spoke with them', async () => {
    const { id, seated, bevestigToken } = await byHost(young)
    expect([seated, bevestigToken]).toEqual([true, null])
    expect(await rowOf(id)).toMatchObject({
      stand: 'plaats',
      bevestigd_op: '2026-11-22',
      bevestigen_voor: null,
      host_bevestigd_op: '2026-11-22',
    })
  })

  test('somebody under 16 needs the same ground', async () => {
    await expect(byHost({ ...young, onder16: true })).rejects.toThrow(/row-level security/)
  })

  test('a host notes that somebody wants to be called, and no more', async () => {
    await byHost({ ...someone, doelgroep: 'beleidsmaker', ...byCall, belEerst: '' })
    const more = byHost({ ...someone, doelgroep: 'beleidsmaker', ...byCall, belEerst: 'Over wie' })
    await expect(more).rejects.toThrow(/row-level security/)
  })

  test('nobody of another gesprek can', async () => {
    const asFenna = scene.as(scene.person('fenna'), (db) =>
      signUp(db, scene.keys, { ...byPhone, aanmelding: young }),
    )
    await expect(asFenna).rejects.toThrow(/row-level security/)
  })
})

describe('a participant', () => {
  test('nobody takes a seat by saying so', async () => {
    const { id, seated } = await scene.comes('rivierdal', { doelgroep: 'pleegouder' })
    expect(seated).toBe(false)
    const saying = scene.as(scene.bearer(id), (db) =>
      tables(db).updateTable('gesprek.deelnemer').set({ stand: 'plaats' }).where('id', '=', id).execute(),
    )
    await expect(saying).rejects.toThrow(/row-level security/)
  })
})
