import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { deelnemerCapability } from '../../src/domains/gesprek/model/deelnemer-link.ts'
import { acceptAanbod } from '../../src/domains/gesprek/store/accept-aanbod.ts'
import { morning, putOnList } from '../../src/domains/gesprek/store/aanbod-scene.ts'
import { declineAanbod } from '../../src/domains/gesprek/store/decline-aanbod.ts'
import { giveSeat } from '../../src/domains/gesprek/store/give-seat.ts'
import { moveUp } from '../../src/domains/gesprek/store/move-up.ts'
import { setSeats } from '../../src/domains/gesprek/store/set-seats.ts'
import { signOff } from '../../src/domains/gesprek/store/sign-off.ts'
import { sitDown } from '../../src/domains/gesprek/store/sit.ts'
import { openScene, type Scene } from '../../src/domains/gesprek/store/test-scene.ts'
import type { Actor } from '../../src/platform/access/index.ts'
import { connect, type Connection } from '../../src/platform/database/connection.ts'
import { inTransaction, type Db } from '../../src/platform/database/transaction.ts'

const gesprekId = demoGesprekken.rivierdal
const doelgroep = 'pleegouder'
const row = { gesprekId, doelgroep }
const today = '2026-11-22'
const plentyOfConnections = 30

let scene: Scene
let web: Connection
let worker: Connection
let people: string[]

beforeAll(async () => {
  scene = await openScene()
  web = connect(scene.database.appUrl, { max: plentyOfConnections })
  worker = connect(scene.database.workerUrl, { max: 8 })
})
afterAll(async () => {
  await Promise.all([web?.close(), worker?.close()])
  await scene?.close()
})

/** Empty seats, and people on the list who signed up one after the other. */
async function start(seats: number, waiting: number): Promise<void> {
  await sql`delete from gesprek.aanbod`.execute(scene.owner)
  await sql`delete from gesprek.plaats where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}`.execute(
    scene.owner,
  )
  await sql`update gesprek.deelnemer set stand = 'afgemeld' where gesprek_id = ${gesprekId}`.execute(
    scene.owner,
  )
  await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer, voor_wachtlijst)
    select ${gesprekId}, ${doelgroep}, nummer, true from generate_series(1, ${seats}::int) as nummer`.execute(
    scene.owner,
  )
  people = []
  for (let number = 1; number <= waiting; number++)
    people.push(await putOnList(scene.owner, scene.keys, { ...row, naam: `Nummer ${number}` }))
}

const who = (id: string) => ({ id, ...row })
const asActor = <T>(actor: Actor, work: (db: Db) => Promise<T>) =>
  inTransaction(web.db, { actor, today }, work)
const asHerself = <T>(id: string, work: (db: Db) => Promise<T>) =>
  asActor({ kind: 'capability', capabilityHash: deelnemerCapability(scene.keys, id, 1).hash }, work)
const job = (now = morning) =>
  inTransaction(worker.db, { actor: { kind: 'job', job: 'proef' }, today }, (db) =>
    moveUp(db, { ...row, now }),
  )
const yes = (id: string, now = morning) => asHerself(id, (db) => acceptAanbod(db, who(id), { now, today }))
const no = (id: string) =>
  asHerself(id, (db) => declineAanbod(db, who(id), { stays: true, door: 'zelf', now: morning }))
const off = (id: string) => asHerself(id, (db) => signOff(db, who(id), { reden: 'zelf', now: morning }))

interface Offer {
  nr: number
  nummer: number
  stand: string
}

/** Offers in the order in which they were made, with whose they are as a place on the list (from 0). */
async function offers(): Promise<Offer[]> {
  const { rows } = await sql<{ wie: string; nummer: number; stand: string }>`
    select deelnemer_id as wie, nummer, stand from gesprek.aanbod order by volgnummer`.execute(scene.owner)
  return rows.map(({ wie, ...offer }) => ({ nr: people.indexOf(wie), ...offer }))
}

/** What must be true at any moment, whatever went on before. */
async function check(seats: number): Promise<void> {
  const { rows: wrong } = await sql`
    select d.id from gesprek.deelnemer d where d.gesprek_id = ${gesprekId} and d.doelgroep = ${doelgroep}
      and (d.stand = 'plaats') <> ((select count(*) from gesprek.plaats p where p.deelnemer_id = d.id) = 1)
    union all select a.id from gesprek.aanbod a join gesprek.deelnemer d on d.id = a.deelnemer_id
      where a.stand = 'open' and d.stand <> 'wachtlijst'
    union all select a.id from gesprek.aanbod a where a.stand = 'open' and not exists (select 1 from gesprek.plaats p
      where (p.gesprek_id, p.doelgroep, p.nummer) = (a.gesprek_id, a.doelgroep, a.nummer)
        and p.deelnemer_id is null and p.voor_wachtlijst)`.execute(scene.owner)
  expect(wrong).toEqual([])
  const { rows } = await sql<{ aantal: number }>`select count(*) as aantal from gesprek.plaats
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}`.execute(scene.owner)
  expect(rows[0]?.aantal).toBe(seats)
  // Nobody is asked before who came earlier, and only who signed off is passed over.
  const asked = [...new Set((await offers()).map(({ nr }) => nr))]
  expect(asked).toEqual(asked.toSorted((one, other) => one - other))
  const passedOver = people.filter((_, nr) => nr < asked.at(-1)! && !asked.includes(nr))
  const { rows: stillWaiting } = await sql`select id from gesprek.deelnemer
    where id = any (${passedOver}) and stand <> 'afgemeld'`.execute(scene.owner)
  expect(stillWaiting).toEqual([])
}

describe('thirty seats and sixty people on the list', () => {
  test('sixty people who sign up in the same minute: thirty sit, thirty wait, nobody twice', async () => {
    await start(30, 60)
    await sql`update gesprek.plaats set voor_wachtlijst = false where gesprek_id = ${gesprekId}`.execute(
      scene.owner,
    )
    const sits = [...people, ...people].map((id) => asHerself(id, (db) => sitDown(db, who(id))))
    const settled = await Promise.allSettled([...sits, job()])
    const sat = settled.filter((one) => one.status === 'fulfilled' && one.value === true).length
    // The job may come in between: what it offered by then, nobody could sit on.
    const offered = (await offers()).filter(({ stand }) => stand === 'open').length
    expect(sat + offered).toBe(30)
    await check(30)
  })

  test('two jobs at once offer each seat once, to the first thirty, in order', async () => {
    await start(30, 60)
    await Promise.all([job(), job(), job()])
    const made = await offers()
    expect(made.map(({ nr }) => nr)).toEqual(Array.from({ length: 30 }, (_, index) => index))
    expect(new Set(made.map(({ nummer }) => nummer)).size).toBe(30)
    await check(30)
  })

  test('all sixty press yes at the same moment, twice: only who was asked gets a seat, once', async () => {
    await start(30, 60)
    await job()
    const answers = await Promise.all([...people, ...people].map((id) => yes(id)))
    expect(answers.filter((answer) => answer === 'aangenomen')).toHaveLength(30)
    expect((await offers()).every(({ stand }) => stand === 'aangenomen')).toBe(true)
    await check(30)
  })

  test('yes, no, signing off and jobs at once: nobody twice, nobody skipped', async () => {
    await start(30, 60)
    await job()
    const answers = people.map((id, number) => [yes, no, off][number % 3]!(id))
    await Promise.all([...answers, job(), job(), job()])
    await job()
    await check(30)
    // Ten said yes; of the thirty who were not asked at first ten signed off, and twenty are asked now.
    const standen = Object.groupBy(await offers(), ({ stand }) => stand)
    expect(standen['aangenomen']?.length).toBeGreaterThanOrEqual(10)
    expect((standen['aangenomen']?.length ?? 0) + (standen['open']?.length ?? 0)).toBe(30)
  })

  test('offers are accepted while their term runs out: a seat is taken or goes on, never both', async () => {
    await start(30, 60)
    await job()
    const late = morning.add({ hours: 48 })
    const justInTime = late.subtract({ milliseconds: 1 })
    const first = people.slice(0, 30)
    const answers = await Promise.all([...first.map((id) => yes(id, justInTime)), job(late), job(late)])
    const taken = answers.filter((answer) => answer === 'aangenomen').length
    await check(30)
    const standen = Object.groupBy(await offers(), ({ stand }) => stand)
    expect(standen['aangenomen']?.length ?? 0).toBe(taken)
    expect(standen['verlopen']?.length ?? 0).toBe(30 - taken)
    expect(standen['open']?.length ?? 0).toBe(30 - taken)
  })

  test('seats are taken away and given by the team while people answer', async () => {
    await start(30, 60)
    await job()
    const facilitator = scene.person('bram')
    const host = scene.person('yusuf')
    const moment = { now: morning, today }
    await Promise.all([
      ...people.slice(0, 10).map((id) => yes(id)),
      asActor(facilitator, (db) => setSeats(db, { ...row, aantal: 20, now: morning })),
      ...people.slice(0, 5).map((id) => asActor(host, (db) => acceptAanbod(db, who(id), moment))),
      ...people.slice(40, 45).map((id) => asActor(host, (db) => giveSeat(db, who(id), moment))),
      job(),
    ])
    const { rows } = await sql`select 1 from gesprek.plaats where gesprek_id = ${gesprekId}
      and doelgroep = ${doelgroep} and deelnemer_id is not null`.execute(scene.owner)
    expect(rows).toHaveLength(10)
    await check(20)
  })

  test('newcomers get no seat that is kept for the list', async () => {
    await start(30, 40)
    const newcomers = people.splice(35)
    await sql`update gesprek.deelnemer set wil_nog = false where id = any (${newcomers})`.execute(scene.owner)
    await Promise.all([job(), ...newcomers.map((id) => asHerself(id, (db) => sitDown(db, who(id))))])
    expect((await offers()).map(({ nr }) => nr)).toEqual(Array.from({ length: 30 }, (_, index) => index))
    await check(30)
  })
})

test('a whole evening in any order ends with every seat taken by who waited longest of those who wanted it', async () => {
  await start(12, 40)
  let now: Temporal.Instant = morning
  for (let round = 0; round < 8; round++) {
    await Promise.all([job(now), job(now)])
    const open = (await offers()).filter(({ stand }) => stand === 'open')
    await Promise.all([
      ...open.map(({ nr }, index) =>
        index % 3 === 0 ? yes(people[nr]!, now) : index % 3 === 1 ? no(people[nr]!) : null,
      ),
      job(now),
    ])
    now = now.add({ hours: 72 })
  }
  await job(now)
  await check(12)
  const said = await offers()
  expect(new Set(said.map(({ nr }) => nr)).size).toBe(said.length)
  expect(said.filter(({ stand }) => stand === 'aangenomen').length).toBeGreaterThanOrEqual(10)
})
