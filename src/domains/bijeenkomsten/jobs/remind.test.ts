import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addDays } from '../../../platform/clock/index.ts'
import type { JobContext } from '../../../platform/jobs/announce.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import type { Herinnering } from '../model/reminder.ts'
import { listBelpunten } from '../store/belpunten.ts'
import { callOff, insertBijeenkomst, saveBijeenkomst } from '../store/save-bijeenkomst.ts'
import { type Scene, setScene } from '../store/scene.ts'
import { remindJobs } from './remind.ts'
import { sentBy } from './test-scene.ts'

const [plan, remind] = remindJobs as [(typeof remindJobs)[0], (typeof remindJobs)[0]]

let site: OpenTest
let scene: Scene
let id: string
let day: string
const proposed = { nummer: 1, titel: 'Kennismaken', doel: '', begin: '16:00', einde: '18:30', onderdelen: [] }

beforeAll(async () => {
  site = await openTest()
})
afterAll(() => site.close())

const moveTo = (datum: string) => {
  const { nummer: _, ...edited } = proposed
  const place = {
    ...noLocatie,
    plaatsnaam: 'Verzonnendorp',
    adres: 'Zaalstraat 1',
    videoLink: 'https://vergader.voorbeeld.invalid/geheim',
  }
  return site.as(scene.facilitator, (db) =>
    saveBijeenkomst(db, scene.gesprekId, id, { ...edited, ...place, datum }, true),
  )
}

beforeEach(async () => {
  await sql`truncate regio.regio, people.organisation, people.person cascade`.execute(site.owner)
  await sql`delete from graphile_worker._private_jobs`.execute(site.owner)
  scene = await setScene(site.owner, site.today)
  id = randomUUID()
  day = addDays(site.today, 7)
  await site.as(scene.facilitator, (db) => insertBijeenkomst(db, scene.gesprekId, id, proposed))
  await moveTo(day)
})

/** What is in the queue after planning at this moment: whom, and which reminder. */
async function planned(now: string) {
  await sentBy(site, (job) => plan.run(job, {}), now)
  const { rows } = await sql<{ payload: { deelnemerId: string; soort: Herinnering } }>`
    select payload from graphile_worker._private_jobs order by id`.execute(site.owner)
  return rows.map(({ payload }) => payload)
}
const send = (deelnemerId: string, soort: Herinnering, now: string) =>
  sentBy(
    site,
    (job) => remind.run(job, { gesprekId: scene.gesprekId, bijeenkomstId: id, deelnemerId, soort }),
    now,
  )
const weekBefore = () => `${site.today}T10:00:00Z`
const dayBefore = () => `${addDays(day, -1)}T10:00:00Z`

describe('who is reminded', () => {
  test('everybody with a seat who comes, a week and a day before', async () => {
    await sql`update gesprek.deelnemer set mist = ${[id]} where id = ${scene.opa.id}`.execute(site.owner)
    const seen = await planned(weekBefore())
    expect(seen.map(({ deelnemerId, soort }) => [deelnemerId, soort]).toSorted()).toEqual(
      [
        [scene.els.id, 'week'],
        [scene.jip.id, 'week'],
      ].toSorted(),
    )
    // A quarter of an hour later nothing is planned twice.
    expect(await planned(`${site.today}T10:15:00Z`)).toHaveLength(2)
  })
  test('nobody in between, at night, or about a meeting that is called off', async () => {
    expect(await planned(`${addDays(site.today, 1)}T10:00:00Z`)).toEqual([])
    expect(await planned(`${site.today}T19:00:00Z`)).toEqual([])
    await site.as(scene.facilitator, (db) => callOff(db, scene.gesprekId, id))
    expect(await planned(weekBefore())).toEqual([])
  })
})

describe('a reminder', () => {
  test('is sent once; the last one has the video link', async () => {
    expect((await send(scene.els.id, 'week', weekBefore())).mails).toHaveLength(1)
    expect((await send(scene.els.id, 'week', weekBefore())).mails).toEqual([])
    const [mail] = (await send(scene.els.id, 'dag', dayBefore())).mails
    expect(mail?.text).toContain('https://vergader.voorbeeld.invalid/geheim')
    expect(await planned(dayBefore())).toHaveLength(2)
  })
  test.each([
    ['signed off', `update gesprek.deelnemer set stand = 'afgemeld'`],
    ['went back to the waiting list', `update gesprek.deelnemer set stand = 'wachtlijst'`],
    ['did not confirm', `update gesprek.deelnemer set bevestigen_voor = '2100-01-01'`],
    ['cannot come', `update gesprek.deelnemer set mist = array(select id from bijeenkomsten.bijeenkomst)`],
    ['has a meeting that moved', `update bijeenkomsten.bijeenkomst set datum = datum + 1`],
    ['has a meeting that was called off', `update bijeenkomsten.bijeenkomst set afgelast = true`],
  ])('is not sent to who in the meantime %s', async (_, statement) => {
    await sql.raw(statement).execute(site.owner)
    expect(await send(scene.els.id, 'week', weekBefore())).toEqual({ mails: [], texts: [], announced: [] })
  })
  test('is not sent in the evening, when the queue stood still all day', async () => {
    expect((await send(scene.els.id, 'week', `${site.today}T18:00:00Z`)).mails).toEqual([])
  })
  test('is sent anew for a meeting that moved', async () => {
    await send(scene.els.id, 'week', weekBefore())
    await moveTo(addDays(day, 1))
    expect((await send(scene.els.id, 'week', `${addDays(site.today, 1)}T10:00:00Z`)).mails).toHaveLength(1)
  })
  test('to a young person says only that something is near; the day before the team calls', async () => {
    const { mails } = await send(scene.jip.id, 'dag', dayBefore())
    expect(JSON.stringify(mails)).not.toMatch(/Veenland|Verzonnendorp|vergader|http/i)
    await send(scene.opa.id, 'week', weekBefore())
    await send(scene.opa.id, 'dag', dayBefore())
    const calls = await site.as(scene.host, (db) => listBelpunten(db, scene.gesprekId))
    expect(calls.map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Jip', 'dag'],
      ['Opa', 'dag'],
    ])
  })
  test('is sent once when two workers have it at the same moment, and by the second when the first is killed', async () => {
    const { today, keys } = site
    const run = (outcome: 'ends' | 'is killed') => {
      const mails: object[] = []
      return site
        .asJob(async (db) => {
          const now = Temporal.Instant.from(weekBefore())
          const mail = async (message: object) => {
            // The other worker comes in between.
            await sql`select pg_sleep(0.2)`.execute(db)
            if (outcome === 'is killed') throw new Error('killed')
            mails.push(message)
          }
          const job = {
            db,
            today,
            now,
            keys,
            origin: 'https://voorbeeld.invalid',
            mail,
          } as never as JobContext
          const payload = {
            gesprekId: scene.gesprekId,
            bijeenkomstId: id,
            deelnemerId: scene.els.id,
            soort: 'week',
          }
          await remind.run(job, payload)
        }, today)
        .then(
          () => mails.length,
          () => 0,
        )
    }
    expect((await Promise.all([run('is killed'), run('is killed')])).toSorted()).toEqual([0, 0])
    expect((await Promise.all([run('ends'), run('ends')])).toSorted()).toEqual([0, 1])
    expect(await run('ends')).toBe(0)
  })
})
