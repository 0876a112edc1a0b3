import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor, type Actor } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { closeEvaluatiesJob } from '../jobs/close-evaluaties.ts'
import { codesOf } from '../model/codeblad.ts'
import { deelnemerGroep, evaluatieDagen } from '../model/evaluatievragen.ts'
import { castBallot } from './cast-ballot.ts'
import { handOutPartij, makePartij } from './codepartij.ts'
import { countSeated, dueEvaluatieIds, loadEvaluatie, openEvaluatie } from './evaluatie.ts'
import { addRonde, loadRonde } from './ronde.ts'
import { setScene, type Scene } from './test-scene.ts'
import { listOpenAntwoorden, loadUitkomst } from './uitkomst.ts'

let t: OpenTest
let scene: Scene
const bijeenkomstId = randomUUID()
const rondeId = randomUUID()
let codes: string[]

beforeAll(async () => {
  t = await openTest()
  scene = await setScene(t)
  await sql`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, datum, begin, einde)
    values (${bijeenkomstId}, ${scene.gesprekId}, 1, 'Test', ${t.today}, '16:00', '18:00')`.execute(t.owner)
})
afterAll(() => t.close())

const add = (actor: Actor, id = rondeId) => {
  const publiekeSleutel = t.keys.createRoundKey(id)
  return t.as(actor, (db) =>
    addRonde(db, { id, gesprekId: scene.gesprekId, bijeenkomstId, werving: '', publiekeSleutel }),
  )
}
const load = (actor: Actor) => t.as(actor, (db) => loadEvaluatie(db, scene.gesprekId, bijeenkomstId))
const answer = (code: string) =>
  t.as(visitor, (db) =>
    castBallot(db, t.keys, rondeId, code, { keuzes: { 'voelde-gehoord': 'helemaal' }, open: 'Meer pauze' }),
  )

async function runJob(today: string): Promise<void> {
  await t.asJob(
    (db) =>
      closeEvaluatiesJob.run(
        {
          db,
          today,
          keys: t.keys,
          asOwner: (work: Parameters<ReturnType<typeof t.owner.transaction>['execute']>[0]) =>
            t.owner.transaction().execute(work),
        } as never,
        {},
      ),
    today,
  )
}

describe('the evaluation of a meeting', () => {
  test('stands beside the questionnaire of the same gesprek, once per meeting', async () => {
    expect(await add(scene.begeleider)).toBe(true)
    expect(await add(scene.begeleider, randomUUID())).toBe(false)
    expect(await t.as(scene.begeleider, (db) => loadRonde(db, scene.gesprekId))).toMatchObject({
      id: scene.rondeId,
    })
    expect(await load(scene.begeleider)).toMatchObject({ id: rondeId, stand: 'voorbereiding' })
  })
  test('is prepared and opened by the facilitator only', async () => {
    await expect(add(scene.andere, randomUUID())).rejects.toThrow(/row-level security/)
    for (const who of [scene.host, scene.andere, visitor]) {
      expect(await load(who)).toBeNull()
      expect(await t.as(who, (db) => openEvaluatie(db, rondeId, t.today))).toBe(false)
    }
  })
  test('opens once, for people whose group nobody asks', async () => {
    await t.as(scene.begeleider, async (db) => {
      const secret = t.keys.roundSecret(rondeId)
      const partij = { rondeId, groep: deelnemerGroep, werver: '', aantal: 8 }
      const id = await makePartij(db, secret, partij)
      codes = codesOf(secret, id, 8)
      expect(await openEvaluatie(db, rondeId, t.today)).toBe(true)
      expect(await openEvaluatie(db, rondeId, t.today)).toBe(false)
      await handOutPartij(db, rondeId, id)
    })
    expect(await load(scene.host)).toMatchObject({ stand: 'open', geopendOp: t.today })
    for (const code of codes.slice(0, 6)) expect(await answer(code)).toBe('binnen')
    expect(await answer(codes[0]!)).toBe('al-binnen')
  })
  test('does not close before its last day, and closes by itself then', async () => {
    const last = addDays(t.today, evaluatieDagen)
    expect(await t.asJob((db) => dueEvaluatieIds(db, addDays(last, -1)))).toEqual([])
    await runJob(addDays(last, -1))
    expect(await load(scene.host)).toMatchObject({ stand: 'open' })
    await runJob(last)
    await runJob(last)
    expect(await load(scene.host)).toMatchObject({ stand: 'dicht', geslotenOp: last })
    expect(t.keys.hasRoundKey(rondeId)).toBe(false)
    expect(await answer(codes[7]!)).toBe('gesloten')
  })
  test('shows what passed the rule, and the open answers to the team only', async () => {
    const uitkomst = await t.as(scene.host, (db) => loadUitkomst(db, rondeId))
    expect(uitkomst).toMatchObject({ uitgedeeld: 8, beantwoord: 6, groepen: null })
    expect(uitkomst?.vragen[0]).toMatchObject({
      vraag: 'voelde-gehoord',
      tabellen: [{ niveau: 'alle', delen: expect.arrayContaining([{ code: 'helemaal', aantal: 6 }]) }],
    })
    expect(uitkomst?.vragen).toHaveLength(4)
    expect(await t.as(scene.host, (db) => listOpenAntwoorden(db, rondeId))).toHaveLength(6)
    expect(await t.as(scene.andere, (db) => listOpenAntwoorden(db, rondeId))).toEqual([])
  })
  test('the questionnaire of the gesprek went on as it was', async () => {
    expect(await t.as(scene.begeleider, (db) => loadRonde(db, scene.gesprekId))).toMatchObject({
      stand: 'voorbereiding',
    })
  })
})

test('as many slips are proposed as there are people with a seat', async () => {
  expect(await t.as(scene.begeleider, (db) => countSeated(db, scene.gesprekId))).toBe(0)
})
