import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, visitor } from '../../../platform/access/index.ts'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import {
  confirmAdultByPhone,
  confirmByPhone,
  confirmYoung,
  loadAdult,
  loadBelEerst,
  noteCalled,
} from './calls.ts'
import { countAttention, listDeelnemers, type Selection } from './deelnemers.ts'
import { allowTogether, keepApart, listKeptApart } from './kept-apart.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
const gesprekId = demoGesprekken.rivierdal
const [els, driss, vlinder] = [1, 2, 8].map((number) => demoDeelnemer('rivierdal', number)) as [
  string,
  string,
  string,
]
const whose = (id: string) => ({ id, gesprekId })
const today = '2026-11-22'
const host = () => scene.person('yusuf')
const facilitator = () => scene.person('bram')
const strangers = (): Actor[] => [visitor, scene.person('fenna'), scene.bearer(driss)]

beforeAll(async () => {
  scene = await openScene()
  await sql`update gesprek.deelnemer set bevestigen_voor = now() where id = ${els}`.execute(scene.owner)
  await sql`update gesprek.deelnemer set host_bevestigd_op = null where id = ${vlinder}`.execute(scene.owner)
  await sql`update gesprek.deelnemer set mail_stand = 'opgehouden' where id = ${driss}`.execute(scene.owner)
  await sql`insert into gesprek.volwassene (deelnemer_id, gesprek_id, naam, telefoon, sleutel_hash)
    values (${vlinder}, ${gesprekId}, 'Mentor Bo (verzonnen)', '06 0000 0088', 'x')`.execute(scene.owner)
  await sql`insert into gesprek.bel_eerst values (${els}, ${gesprekId}, 'Over Driss', null)`.execute(
    scene.owner,
  )
})
afterAll(() => scene.close())

const found = async (actor: Actor, toon: Selection) =>
  (await scene.as(actor, (db) => listDeelnemers(db, gesprekId, { toon }))).map(({ id }) => id)

test('the list shows who asks for something', async () => {
  expect(await found(host(), 'niet-bevestigd')).toEqual([els])
  expect(await found(host(), 'mail')).toEqual([driss])
  expect(await found(host(), 'jongere')).toEqual([vlinder])
  expect(await found(host(), 'wachtlijst')).toEqual([])
  expect(await found(host(), 'afgemeld')).toEqual([])
  expect(await found(facilitator(), 'bel-eerst')).toEqual([els])
  expect(await found(host(), 'bel-eerst')).toEqual([])
})

test('the desk counts them, for who may know', async () => {
  const count = (actor: Actor) => scene.as(actor, (db) => countAttention(db, gesprekId))
  expect(await count(facilitator())).toEqual({ mail: 1, belEerst: 1, jongere: 1, aanbod: 0 })
  expect(await count(host())).toEqual({ mail: 1, belEerst: 0, jongere: 1, aanbod: 0 })
  expect(await count(visitor)).toEqual({ mail: 0, belEerst: 0, jongere: 0, aanbod: 0 })
})

describe('on the phone the team notes', () => {
  test('that a sign-up is right, once', async () => {
    for (const actor of strangers())
      expect(await scene.as(actor, (db) => confirmByPhone(db, whose(els), today))).toBe(false)
    expect(await scene.as(host(), (db) => confirmByPhone(db, whose(els), today))).toBe(true)
    expect(await scene.as(host(), (db) => confirmByPhone(db, whose(els), today))).toBe(false)
  })
  test('that a host spoke with a young person, once', async () => {
    for (const actor of strangers())
      expect(await scene.as(actor, (db) => confirmYoung(db, whose(vlinder), today))).toBe(false)
    expect(await scene.as(host(), (db) => confirmYoung(db, whose(vlinder), today))).toBe(true)
    expect(await scene.as(host(), (db) => confirmYoung(db, whose(vlinder), today))).toBe(false)
  })
  test('that the adult knows', async () => {
    const load = (actor: Actor) => scene.as(actor, (db) => loadAdult(db, vlinder))
    for (const actor of strangers()) {
      await scene.as(actor, (db) => confirmAdultByPhone(db, whose(vlinder), today))
      expect(await load(actor)).toBeNull()
    }
    expect(await load(host())).toMatchObject({ naam: 'Mentor Bo (verzonnen)', bevestigdOp: null })
    await scene.as(host(), (db) => confirmAdultByPhone(db, whose(vlinder), today))
    expect(await load(host())).toMatchObject({ bevestigdOp: today })
  })
})

describe('“bel mij eerst”', () => {
  const load = (actor: Actor) => scene.as(actor, (db) => loadBelEerst(db, els))

  test('is read by the facilitator and herself only, not by a host', async () => {
    for (const actor of [host(), ...strangers()]) expect(await load(actor)).toBeNull()
    for (const actor of [facilitator(), scene.bearer(els)])
      expect(await load(actor)).toEqual({ tekst: 'Over Driss', gebeldOp: null })
  })
  test('is noted as called by the facilitator', async () => {
    await scene.as(host(), (db) => noteCalled(db, whose(els), today))
    expect(await load(facilitator())).toMatchObject({ gebeldOp: null })
    await scene.as(facilitator(), (db) => noteCalled(db, whose(els), today))
    expect(await load(facilitator())).toMatchObject({ gebeldOp: today })
  })
})

describe('two people who are kept apart', () => {
  const pair = { gesprekId, een: els, ander: driss }
  const list = (actor: Actor, id: string) => scene.as(actor, (db) => listKeptApart(db, gesprekId, id))

  test('are seen by the team, whoever is named first, and by nobody else', async () => {
    await scene.as(facilitator(), (db) => keepApart(db, pair))
    await scene.as(facilitator(), (db) => keepApart(db, { ...pair, een: driss, ander: els }))
    expect(await list(host(), els)).toEqual([{ id: driss, naam: 'Pleegvader Driss (verzonnen)' }])
    expect(await list(host(), driss)).toEqual([{ id: els, naam: 'Pleegmoeder Els (verzonnen)' }])
    for (const actor of [...strangers(), scene.bearer(els)]) expect(await list(actor, els)).toEqual([])
  })
  test('are chosen by the facilitator, within the own gesprek', async () => {
    await expect(scene.as(host(), (db) => keepApart(db, { ...pair, ander: vlinder }))).rejects.toThrow(
      /row-level security/,
    )
    const elsewhere = { ...pair, ander: demoDeelnemer('duinstreek', 1) }
    await expect(scene.as(facilitator(), (db) => keepApart(db, elsewhere))).rejects.toThrow(
      /row-level security/,
    )
    await scene.as(host(), (db) => allowTogether(db, pair))
    expect(await list(host(), els)).toHaveLength(1)
    await scene.as(facilitator(), (db) => allowTogether(db, pair))
    expect(await list(host(), els)).toEqual([])
  })
})
