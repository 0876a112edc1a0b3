import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { demoGesprekken } from '../demo.ts'
import { acceptAanbod } from './accept-aanbod.ts'
import { allOffers, freeUp, morning, putOnList } from './aanbod-scene.ts'
import { askAgain, declineAanbod } from './decline-aanbod.ts'
import { storeEersteBegin } from './eerste-begin.ts'
import { listExpired } from './expire-aanbod.ts'
import { giveSeat } from './give-seat.ts'
import { moveUp } from './move-up.ts'
import { loadOpenAanbod } from './own-aanbod.ts'
import { loadSeats } from './seats.ts'
import { setSeats } from './set-seats.ts'
import { signOff } from './sign-off.ts'
import { tables } from './tables.ts'
import { openScene, type Scene } from './test-scene.ts'

const gesprekId = demoGesprekken.rivierdal
const doelgroep = 'pleegouder'
const row = { gesprekId, doelgroep }
const moment = { now: morning, today: '2026-11-22' }
const later = { now: morning.add({ hours: 49 }), today: '2026-11-24' }

let scene: Scene
let list: string[]
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

/** Three people wait; nothing was offered yet. */
beforeEach(async () => {
  const db = tables(scene.owner)
  await db.deleteFrom('gesprek.aanbod').execute()
  await db.updateTable('gesprek.plaats').set({ deelnemer_id: null, voor_wachtlijst: false }).execute()
  await db
    .updateTable('gesprek.deelnemer')
    .set({ stand: 'afgemeld' })
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await db
    .updateTable('gesprek.gesprek')
    .set({ eerste_begin: null, stand: 'aanmelden' })
    .where('id', '=', gesprekId)
    .execute()
  list = []
  for (const naam of ['Eerst', 'Dan', 'Laatst'])
    list.push(await putOnList(scene.owner, scene.keys, { ...row, naam }))
})

const who = (id: string) => ({ id, ...row })
const offer = (now = morning) => scene.asJob((db) => moveUp(db, { ...row, now }))
const asked = async (now = morning) => (await offer(now)).map(({ deelnemerId }) => deelnemerId)
const offers = async () =>
  (await allOffers(scene.owner, gesprekId)).map(({ wie, stand }) => [list.indexOf(wie), stand])
const standOf = async (id: string) =>
  (
    await tables(scene.owner)
      .selectFrom('gesprek.deelnemer')
      .where('id', '=', id)
      .select('stand')
      .executeTakeFirst()
  )?.stand
/** Leaves this number of seats, free and kept for who waits. */
const seats = async (aantal: number) => {
  const { length } = await tables(scene.owner)
    .selectFrom('gesprek.plaats')
    .where('gesprek_id', '=', gesprekId)
    .where('doelgroep', '=', doelgroep)
    .select('nummer')
    .execute()
  await scene.as(scene.person('bram'), (db) => setSeats(db, { ...row, aantal, now: morning }))
  await freeUp(
    scene.owner,
    gesprekId,
    doelgroep,
    Array.from({ length: Math.max(length, aantal) }, (_, n) => n + 1),
  )
}
const vrij = async () =>
  (await scene.as(visitor, (db) => loadSeats(db, gesprekId))).find((one) => one.doelgroep === doelgroep)?.vrij

describe('a seat that comes free', () => {
  test('is offered to who waits longest, for two days, and is no newcomer’s', async () => {
    await seats(1)
    expect(await offer()).toEqual([{ deelnemerId: list[0], verlooptOp: morning.add({ hours: 48 }) }])
    expect(await offer()).toEqual([])
    expect(await vrij()).toBe(0)
    expect(await offers()).toEqual([[0, 'open']])
  })
  test('two seats go to the first two, in order', async () => {
    await seats(2)
    expect(await asked()).toEqual(list.slice(0, 2))
  })
  test('for which nobody waits is open for the next who comes', async () => {
    await seats(4)
    expect(await asked()).toEqual(list)
    expect(await vrij()).toBe(1)
  })
  test('is kept for who the host calls in the last day, and offered again when the meeting moves', async () => {
    await seats(1)
    const begin = morning.add({ hours: 20 }).toString()
    expect(await scene.asJob((db) => storeEersteBegin(db, gesprekId, begin))).toContain(doelgroep)
    expect(await scene.asJob((db) => storeEersteBegin(db, gesprekId, begin))).toEqual([])
    expect(await asked()).toEqual([])
    expect(await vrij()).toBe(0)
    const next = morning.add({ hours: 24 * 5 }).toString()
    await scene.asJob((db) => storeEersteBegin(db, gesprekId, next))
    expect(await offer()).toEqual([{ deelnemerId: list[0], verlooptOp: morning.add({ hours: 22 }) }])
  })
  test('is offered to nobody in a gesprek that is finished, and open offers end', async () => {
    await seats(1)
    await offer()
    await tables(scene.owner)
      .updateTable('gesprek.gesprek')
      .set({ stand: 'afgerond' })
      .where('id', '=', gesprekId)
      .execute()
    expect(await scene.asJob((db) => listExpired(db, morning))).toEqual([row])
    expect(await asked()).toEqual([])
    expect(await offers()).toEqual([[0, 'ingetrokken']])
  })
})

describe('who is offered a seat', () => {
  beforeEach(async () => {
    await seats(1)
    await offer()
  })
  const as = (id: string) => scene.bearer(id)

  test('takes it, once, and nobody else can', async () => {
    const [first = '', second = ''] = list
    expect(await scene.as(as(second), (db) => acceptAanbod(db, who(second), moment))).toBe('weg')
    expect(await scene.as(as(second), (db) => acceptAanbod(db, who(first), moment))).toBe('weg')
    expect(await scene.as(visitor, (db) => acceptAanbod(db, who(first), moment))).toBe('weg')
    expect(await scene.as(as(first), (db) => acceptAanbod(db, who(first), moment))).toBe('aangenomen')
    expect(await scene.as(as(first), (db) => acceptAanbod(db, who(first), moment))).toBe('weg')
    expect(await standOf(first)).toBe('plaats')
    expect(await offers()).toEqual([[0, 'aangenomen']])
  })
  test('cannot take it when the term is over, even when nobody noted that yet', async () => {
    const [first = ''] = list
    expect(await scene.as(as(first), (db) => acceptAanbod(db, who(first), later))).toBe('te-laat')
    expect(await standOf(first)).toBe('wachtlijst')
  })
  test('says no: the next is asked, and she is never asked again', async () => {
    const [first = '', second] = list
    const no = { stays: true, door: 'zelf', now: morning } as const
    expect(await scene.as(as(first), (db) => declineAanbod(db, who(first), no))).toBe(true)
    expect(await scene.as(as(first), (db) => declineAanbod(db, who(first), no))).toBe(false)
    expect(await asked()).toEqual([second])
    await scene.as(as(first), (db) => askAgain(db, who(first)))
    await seats(3)
    expect(await asked()).toEqual([list[2]])
    expect(await standOf(first)).toBe('wachtlijst')
  })
  test('says no and goes from the list', async () => {
    const [first = ''] = list
    await scene.as(as(first), (db) =>
      declineAanbod(db, who(first), { stays: false, door: 'zelf', now: morning }),
    )
    expect(await standOf(first)).toBe('afgemeld')
    expect(await offers()).toEqual([[0, 'afgeslagen']])
  })
  test('does not answer: the next is asked, she keeps her place and is asked again when she says so', async () => {
    const [first = '', second, third] = list
    expect(await scene.asJob((db) => listExpired(db, morning))).toEqual([])
    expect(await scene.asJob((db) => listExpired(db, later.now))).toEqual([row])
    expect(await asked(later.now)).toEqual([second])
    expect(await standOf(first)).toBe('wachtlijst')
    await seats(2)
    expect(await asked(later.now)).toEqual([third])
    await scene.as(as(first), (db) => askAgain(db, who(first)))
    await seats(3)
    expect(await asked(later.now)).toEqual([first])
  })
  test('signs off: the offer ends and the next is asked', async () => {
    const [first = '', second] = list
    const off = { reden: 'zelf', now: morning } as const
    expect(await scene.as(as(first), (db) => signOff(db, who(first), off))).toBe(true)
    expect(await scene.as(as(first), (db) => signOff(db, who(first), off))).toBe(false)
    expect(await offers()).toEqual([[0, 'ingetrokken']])
    expect(await asked()).toEqual([second])
  })
  test('loses it when the seat is taken away, and is the first for the next one', async () => {
    const [first] = list
    await seats(0)
    expect(await offers()).toEqual([[0, 'ingetrokken']])
    await seats(1)
    expect(await asked()).toEqual([first])
  })
  test('keeps it when another free seat can go', async () => {
    await seats(2)
    await offer()
    await scene.as(scene.bearer(list[1]!), (db) =>
      declineAanbod(db, who(list[1]!), { stays: true, door: 'zelf', now: morning }),
    )
    await seats(1)
    expect(await offers()).toEqual([
      [0, 'open'],
      [1, 'afgeslagen'],
    ])
  })
  test('sees her own offer; the team sees all; nobody else sees any', async () => {
    const [first = '', second = ''] = list
    const open = (actor: Parameters<Scene['as']>[0]) => scene.as(actor, (db) => loadOpenAanbod(db, first))
    expect(await open(as(first))).toEqual({ nummer: 1, verlooptOp: morning.add({ hours: 48 }) })
    expect(await open(scene.person('yusuf'))).toMatchObject({ nummer: 1 })
    for (const actor of [as(second), visitor, scene.person('fenna'), scene.person('wil')])
      expect(await open(actor)).toBeNull()
  })
})

describe('the team on the phone', () => {
  const host = () => scene.person('yusuf')

  test('notes yes and no for who was offered a seat', async () => {
    await seats(2)
    await offer()
    const [first = '', second = ''] = list
    expect(await scene.as(host(), (db) => acceptAanbod(db, who(first), moment))).toBe('aangenomen')
    await scene.as(host(), (db) =>
      declineAanbod(db, who(second), { stays: true, door: 'host', now: morning }),
    )
    expect(await offers()).toEqual([
      [0, 'aangenomen'],
      [1, 'afgeslagen'],
    ])
  })
  test('gives a free seat in the last day, also to who said no before; not one that is offered', async () => {
    await seats(1)
    await scene.asJob((db) => storeEersteBegin(db, gesprekId, morning.add({ hours: 3 }).toString()))
    await offer()
    const [first = '', second = ''] = list
    expect(await scene.as(scene.person('fenna'), (db) => giveSeat(db, who(first), moment))).toBe(false)
    expect(await scene.as(host(), (db) => giveSeat(db, who(first), moment))).toBe(true)
    expect(await scene.as(host(), (db) => giveSeat(db, who(first), moment))).toBe(false)
    expect(await scene.as(host(), (db) => giveSeat(db, who(second), moment))).toBe(false)
    expect(await allOffers(scene.owner, gesprekId)).toEqual([
      { wie: first, nummer: 1, stand: 'aangenomen', door: 'team' },
    ])
  })
})

test('nobody writes an offer for herself, or a seat without one', async () => {
  await seats(1)
  const [first = ''] = list
  const write = scene.as(scene.bearer(first), (db) =>
    tables(db)
      .insertInto('gesprek.aanbod')
      .values({
        id: first,
        gesprek_id: gesprekId,
        doelgroep,
        nummer: 1,
        deelnemer_id: first,
        gedaan_op: new Date(0),
        verloopt_op: new Date(0),
        besloten_op: null,
      })
      .execute(),
  )
  await expect(write).rejects.toThrow(/row-level security/)
  const sit = await scene.as(scene.bearer(first), (db) =>
    tables(db)
      .updateTable('gesprek.plaats')
      .set({ deelnemer_id: first })
      .where('gesprek_id', '=', gesprekId)
      .where('doelgroep', '=', doelgroep)
      .where('nummer', '=', 1)
      .executeTakeFirst(),
  )
  expect(sit.numUpdatedRows).toBe(0n)
})
