import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobContext } from '../../../platform/jobs/announce.ts'
import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { demoGesprekken } from '../demo.ts'
import { freeUp, morning, putOnList } from '../store/aanbod-scene.ts'
import { tables } from '../store/tables.ts'
import { openScene, type Scene } from '../store/test-scene.ts'
import { listAanbod, loadGivable, loadWaitingList } from '../store/waiting-list.ts'
import { heard } from './heard.ts'
import { endOffers, offerSeats } from './offer-seats.ts'

const gesprekId = demoGesprekken.rivierdal
let scene: Scene
let mails: OutgoingMail[]
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

/** Runs a job as the worker does; what it mails is kept. */
async function run(work: (job: JobContext) => Promise<void>, now = morning): Promise<OutgoingMail[]> {
  mails = []
  await scene.asJob((db) =>
    work({
      db,
      now,
      today: '2026-11-22',
      keys: scene.keys,
      origin: 'https://voorbeeld.invalid',
      mail: async (mail: OutgoingMail) => void mails.push(mail),
    } as unknown as JobContext),
  )
  return mails
}
const queued = async () =>
  (
    await scene.owner
      .withTables<{ 'graphile_worker.jobs': { key: string } }>()
      .selectFrom('graphile_worker.jobs')
      .where('key', 'is not', null)
      .select('key')
      .execute()
  ).map(({ key }) => key)

describe('the job that offers seats', () => {
  test('mails who waits longest a link to her own page; the team sees who got what', async () => {
    const doelgroep = 'pleegouder'
    const first = await putOnList(scene.owner, scene.keys, { gesprekId, doelgroep, naam: 'Eerst' })
    const second = await putOnList(scene.owner, scene.keys, { gesprekId, doelgroep, naam: 'Dan' })
    await freeUp(scene.owner, gesprekId, doelgroep, [1])
    const [mail, ...more] = await run((job) => offerSeats.run(job, { gesprekId, doelgroep }))
    expect(more).toEqual([])
    expect(mail).toMatchObject({ about: first, subject: 'Er is een plaats voor je vrij' })
    expect(mail?.text).toMatch(/https:\/\/voorbeeld\.invalid\/l\/deelnemer\/[\w-]+/)

    const seen = await scene.as(scene.person('yusuf'), async (db) => ({
      list: await loadWaitingList(db, gesprekId),
      givable: await loadGivable(db, gesprekId),
      log: await listAanbod(db, gesprekId),
    }))
    expect(seen.list.map(({ id, aanbodTot }) => [id, aanbodTot !== null])).toEqual([
      [first, true],
      [second, false],
    ])
    expect(seen.givable.get(doelgroep)).toBeUndefined()
    expect(seen.log).toMatchObject([{ deelnemerId: first, stand: 'open', door: 'site', beslotenOp: null }])
    const others = await scene.as(scene.person('fenna'), async (db) => [
      ...(await loadWaitingList(db, gesprekId)),
      ...(await listAanbod(db, gesprekId)),
    ])
    expect(others).toEqual([])
  })

  test('looks whose term is over, and asks for the next one', async () => {
    const key = `gesprek:opschuiven:${gesprekId}:pleegouder`
    await run((job) => endOffers.run(job, {}))
    expect(await queued()).not.toContain(key)
    await run((job) => endOffers.run(job, {}), morning.add({ hours: 48 }))
    expect(await queued()).toContain(key)
  })
})

describe('this room hears', () => {
  test('that the first meeting moved', async () => {
    const begin = '2026-12-24T15:00:00Z'
    await run((job) => heard['eerste-bijeenkomst']!(job, { gesprekId, begin }))
    const { eerste_begin: stored } = await tables(scene.owner)
      .selectFrom('gesprek.gesprek')
      .where('id', '=', gesprekId)
      .select('eerste_begin')
      .executeTakeFirstOrThrow()
    expect(stored?.toISOString()).toBe('2026-12-24T15:00:00.000Z')
    await run((job) => heard['eerste-bijeenkomst']!(job, { gesprekId, begin: null }))
  })
})
