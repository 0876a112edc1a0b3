import { Temporal } from 'temporal-polyfill'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobContext } from '../../../platform/jobs/announce.ts'
import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { ownerKeyHash } from '../model/owner-link.ts'
import { capabilityHash } from '../../../platform/access/index.ts'
import { addMelding } from '../store/history.ts'
import { tables } from '../store/tables.ts'
import { openScene, type Scene, veenland } from '../store/test-scene.ts'
import { handlers } from './after-announcement.ts'
import { mailOwner } from './mail-owner.ts'
import { remind } from './remind.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const sent: OutgoingMail[] = []
beforeEach(() => void sent.splice(0))

/** Runs a job with the worker's login, on a day. */
async function run(work: (job: JobContext) => Promise<void>, today: string): Promise<void> {
  await scene.asJob(
    (db) =>
      work({
        db,
        today,
        now: Temporal.Instant.from(`${today}T06:00:00Z`),
        keys: scene.keys,
        origin: 'https://voorbeeld.invalid',
        mail: async (message) => void sent.push(message),
        sms: async () => {},
        announce: async () => {},
        asOwner: () => Promise.reject(new Error('not needed')),
      }),
    today,
  )
}

interface Waiting {
  actieId: string
  soort: string
  versie: number
  dag: string
}

/** The mails that were asked for and wait in the queue; taken out. */
async function waiting(): Promise<Waiting[]> {
  const { rows } = await sql<{ payload: Waiting }>`delete from graphile_worker._private_jobs j
    using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = ${mailOwner.name} returning j.payload`.execute(scene.owner)
  return rows.map(({ payload }) => payload)
}

async function morning(today: string): Promise<Waiting[]> {
  await run((job) => remind.run(job, {}), today)
  const asked = await waiting()
  for (const mail of asked) await run((job) => mailOwner.run(job, mail), today)
  return asked
}

// The action that is under way must be done on 2027-01-11, 50 days after the demo's today.
describe('the owner of an action', () => {
  test('hears a week before, once, also when the job runs again', async () => {
    expect(await morning('2027-01-03')).toEqual([])
    const asked = await morning('2027-01-04')
    expect(asked).toMatchObject([{ actieId: veenland.bezig, soort: 'week-ervoor', dag: '2027-01-11' }])
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      to: 'jongeren@voorbeeld.invalid',
      subject: 'Over een week: hoe staat het met je actie?',
    })
    const token = /\/l\/actie\/(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
    expect(capabilityHash(token)).toBe(ownerKeyHash(scene.keys, veenland.bezig, 1))
    await morning('2027-01-04')
    await morning('2027-01-05')
    expect(sent).toHaveLength(1)
  })

  test('hears the day after, and not when she said in between that it is done', async () => {
    await run((job) => remind.run(job, {}), '2027-01-12')
    const asked = await waiting()
    expect(asked).toMatchObject([{ actieId: veenland.bezig, soort: 'dag-erna' }])
    await scene.as(
      scene.owning(veenland.bezig),
      (db) =>
        addMelding(db, {
          id: randomUUID(),
          actieId: veenland.bezig,
          gesprekId: veenland.gesprek,
          op: '2027-01-12',
          stand: 'klaar',
          tekst: 'Alle vier de avonden zijn geweest.',
          nieuweDatum: null,
          reden: '',
          door: 'eigenaar',
        }),
      '2027-01-12',
    )
    for (const mail of asked) await run((job) => mailOwner.run(job, mail), '2027-01-12')
    expect(sent).toEqual([])
  })

  test('of before gets no mail about a key that is no longer hers', async () => {
    const old = { actieId: veenland.laterMetReden, soort: 'link', versie: 0, dag: scene.today }
    await run((job) => mailOwner.run(job, old), scene.today)
    expect(sent).toEqual([])
  })

  test('gets her link when the agenda is adopted, with the number to call', async () => {
    await run((job) => handlers['agenda-vastgesteld']!(job, { gesprekId: veenland.gesprek }), scene.today)
    const asked = await waiting()
    expect(asked.map(({ actieId }) => actieId).toSorted()).toEqual([
      veenland.laterMetReden,
      veenland.laterZonderReden,
    ])
    for (const mail of [...asked, ...asked]) await run((job) => mailOwner.run(job, mail), scene.today)
    expect(sent).toHaveLength(2)
    expect(sent[0]?.text).toMatch(/Bel .+, \d/)
  })

  test('keeps a link that works when she names a far day', async () => {
    const told = {
      actieId: veenland.laterZonderReden,
      gesprekId: veenland.gesprek,
      op: scene.today,
      tekst: '',
      reden: 'x',
    }
    await scene.as(scene.owning(veenland.laterZonderReden), (db) =>
      addMelding(db, {
        id: randomUUID(),
        ...told,
        stand: 'bezig',
        nieuweDatum: '2028-06-01',
        door: 'eigenaar',
      }),
    )
    await run((job) => handlers['actie-gewijzigd']!(job, { actieId: veenland.laterZonderReden }), scene.today)
    const { sleutel_tot } = await tables(scene.owner)
      .selectFrom('verbeteragenda.eigenaar')
      .select('sleutel_tot')
      .where('actie_id', '=', veenland.laterZonderReden)
      .executeTakeFirstOrThrow()
    expect(sleutel_tot).toBe('2028-11-28')
  })
})
