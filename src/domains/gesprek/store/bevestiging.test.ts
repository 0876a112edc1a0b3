import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilityHash } from '../../../platform/access/index.ts'
import { holdCapability } from '../../../platform/database/transaction.ts'
import { demoGesprekken } from '../demo.ts'
import { linkCapability } from '../model/bevestiging.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { hasBasisOnder16 } from './basis-onder-16.ts'
import { confirmSeat, findBevestiging, loadBevestiging, renewBevestiging } from './bevestiging.ts'
import { lapseUnconfirmed } from './lapse.ts'
import { tables } from './tables.ts'
import { openScene, type Scene, someone } from './test-scene.ts'
import { confirmByAdult, findGekozenDoor } from './volwassene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const today = '2026-11-22'
const comes = (change: Partial<typeof someone> = {}) =>
  scene.comes('rivierdal', { doelgroep: 'hulpverlener', ...change })
const bearer = (token: string | null) =>
  ({ kind: 'capability', capabilityHash: capabilityHash(token ?? '') }) as const
const rowOf = (id: string) =>
  tables(scene.owner).selectFrom('gesprek.deelnemer').where('id', '=', id).selectAll().executeTakeFirst()
const find = (token: string | null) =>
  scene.as(bearer(token), (db) => findBevestiging(db, capabilityHash(token ?? '')))

/** As the page behind the link does it. */
const confirm = (token: string | null, id: string) =>
  scene.as(bearer(token), async (db) => {
    await holdCapability(db, deelnemerCapability(scene.keys, id, 1).hash)
    return confirmSeat(db, id, today)
  })

describe('confirming', () => {
  test('by the link makes the seat sure, once', async () => {
    const { id, bevestigToken } = await comes()
    expect(await find(bevestigToken)).toMatchObject({ id, stand: 'plaats', bereik: 'mail' })
    expect(await confirm(bevestigToken, id)).toBe(true)
    expect(await rowOf(id)).toMatchObject({ bevestigd_op: today, bevestigen_voor: null, bevestig_hash: null })
    expect(await find(bevestigToken)).toBeNull()
    expect(await confirm(bevestigToken, id)).toBe(false)
  })

  test('cannot be done by somebody else', async () => {
    const [one, other] = [await comes({ doelgroep: 'beleidsmaker' }), await comes({ doelgroep: 'aanbieder' })]
    const tried = await scene.as(scene.bearer(other.id), (db) => confirmSeat(db, one.id, today))
    expect(tried).toBe(false)
    expect(await scene.as(scene.bearer(other.id), (db) => loadBevestiging(db, one.id))).toBeNull()
  })

  test('another address ends the link before, and keeps the term', async () => {
    const { id, bevestigToken } = await comes()
    const before = await rowOf(id)
    const { token, hash } = linkCapability()
    await scene.as(scene.bearer(id), (db) =>
      renewBevestiging(db, { id, hash, adres: 'goed@voorbeeld.invalid', bereik: 'mail' }),
    )
    expect(await find(bevestigToken)).toBeNull()
    expect(await find(token)).toMatchObject({ id, mail: 'goed@voorbeeld.invalid' })
    expect((await rowOf(id))?.bevestigen_voor).toEqual(before?.bevestigen_voor)
    await scene.as(scene.bearer(id), (db) => confirmSeat(db, id, today))
    await scene.as(scene.bearer(id), (db) =>
      renewBevestiging(db, { id, hash, adres: 'later@voorbeeld.invalid', bereik: 'mail' }),
    )
    expect((await rowOf(id))?.mail).toBe('goed@voorbeeld.invalid')
  })
})

describe('a seat that nobody confirms', () => {
  const lapse = (at: string) => scene.asJob((db) => lapseUnconfirmed(db, Temporal.Instant.from(at)))

  test('is freed after a day, and the link says so; what was confirmed stays', async () => {
    const [late, sure] = [await comes({ doelgroep: 'ouder' }), await comes({ doelgroep: 'beleidsmaker' })]
    await confirm(sure.bevestigToken, sure.id)
    expect(await lapse('2026-11-23T10:59:59Z')).toEqual([])
    expect(await lapse('2026-11-23T11:00:00Z')).toContain(late.id)
    expect(await lapse('2026-11-23T11:00:00Z')).toEqual([])
    expect(await rowOf(late.id)).toMatchObject({ stand: 'afgemeld', afgemeld_reden: 'niet-bevestigd' })
    expect(await rowOf(sure.id)).toMatchObject({ stand: 'plaats' })
    const seats = tables(scene.owner).selectFrom('gesprek.plaats').select('nummer')
    expect(await seats.where('deelnemer_id', '=', late.id).execute()).toEqual([])
    expect(await find(late.bevestigToken)).toMatchObject({ id: late.id, stand: 'afgemeld' })
    expect(await confirm(late.bevestigToken, late.id)).toBe(false)
  })

  test('of who confirms at that very moment stays hers', async () => {
    const { id, bevestigToken } = await comes({ doelgroep: 'gezinshuisouder' })
    let lapsed: string[] = []
    await scene.as(bearer(bevestigToken), async (db) => {
      await holdCapability(db, deelnemerCapability(scene.keys, id, 1).hash)
      expect(await confirmSeat(db, id, today)).toBe(true)
      lapsed = await lapse('2026-11-23T12:00:00Z')
    })
    expect(lapsed).not.toContain(id)
    expect(await rowOf(id)).toMatchObject({ stand: 'plaats', bevestigd_op: today })
  })
})

describe('the adult whom a young person chose', () => {
  const young = {
    doelgroep: 'pleegkind',
    naam: 'Vuurvlieg (verzonnen)',
    onder16: false,
    volwassene: { naam: 'Mentor Bedacht', mail: 'mentor@voorbeeld.invalid', telefoon: '' },
  }

  test('sees what she wants to be called and nothing of her row, and says it once', async () => {
    const { id, volwasseneToken } = await comes(young)
    const hash = capabilityHash(volwasseneToken ?? '')
    const see = () => scene.as(bearer(volwasseneToken), (db) => findGekozenDoor(db, hash))
    expect(await see()).toEqual({ naam: young.naam, gesprekId: demoGesprekken.rivierdal, bevestigd: false })
    await scene.as(bearer(volwasseneToken), (db) => confirmByAdult(db, hash, today))
    await scene.as(bearer(volwasseneToken), (db) => confirmByAdult(db, hash, '2026-11-30'))
    expect(await see()).toMatchObject({ bevestigd: true })
    const row = await tables(scene.owner)
      .selectFrom('gesprek.volwassene')
      .where('deelnemer_id', '=', id)
      .selectAll()
      .executeTakeFirst()
    expect(row).toMatchObject({ bevestigd_op: today, bevestigd_door: 'zelf' })
  })

  test('changes nothing about her', async () => {
    const { id, volwasseneToken } = await comes({ ...young, naam: 'Ster (verzonnen)' })
    const tried = await scene.as(bearer(volwasseneToken), (db) => confirmSeat(db, id, today))
    expect(tried).toBe(false)
  })
})

test('the ground for under 16 is off until the organisation filled it in', async () => {
  const has = () => scene.as(scene.person('yusuf'), (db) => hasBasisOnder16(db, demoGesprekken.rivierdal))
  expect(await has()).toBe(false)
  await tables(scene.owner).updateTable('people.organisation').set({ basis_onder_16: 'x' }).execute()
  expect(await has()).toBe(true)
})
