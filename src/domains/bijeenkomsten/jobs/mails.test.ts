import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addDays } from '../../../platform/clock/index.ts'
import type { JobContext } from '../../../platform/jobs/announce.ts'
import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { callOff, insertBijeenkomst, saveBijeenkomst } from '../store/save-bijeenkomst.ts'
import { type Scene, setScene } from '../store/scene.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { mailChangeJob } from './mail-change.ts'

let site: OpenTest
let scene: Scene
const id = randomUUID()

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
  const proposed = {
    nummer: 1,
    titel: 'Kennismaken',
    doel: '',
    begin: '16:00',
    einde: '18:30',
    onderdelen: [],
  }
  const place = {
    plaatsnaam: 'Verzonnendorp',
    adres: 'Zaalstraat 1',
    toegankelijkheid: '',
    datum: addDays(site.today, 7),
  }
  await site.as(scene.facilitator, async (db) => {
    await insertBijeenkomst(db, scene.gesprekId, id, proposed)
    const { nummer: _, ...edited } = proposed
    await saveBijeenkomst(db, scene.gesprekId, id, { ...edited, ...place }, true)
  })
})
afterAll(() => site.close())

/** Runs a job with the worker's login and gives the mails it would send. */
async function mailsOf(run: (job: JobContext) => Promise<void>, today = site.today): Promise<OutgoingMail[]> {
  const mails: OutgoingMail[] = []
  await site.asJob(async (db) => {
    await run({
      db,
      today,
      now: Temporal.Instant.from(`${today}T10:00:00Z`),
      keys: site.keys,
      origin: 'https://voorbeeld.invalid',
      mail: async (message) => void mails.push(message),
      announce: () => Promise.reject(new Error('announces nothing')),
      asOwner: () => Promise.reject(new Error('does not need the owner')),
    })
  }, today)
  return mails
}

describe('signing up', () => {
  const confirm = (deelnemerId: string) => mailsOf((job) => confirmSignUp(job, { deelnemerId }))
  test('brings a mail with day, place, own page and invitation', async () => {
    const [mail, ...more] = await confirm(scene.els.id)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: 'els@voorbeeld.invalid', calendar: { method: 'REQUEST' } })
    expect(mail?.text).toContain('16.00 tot 18.30 uur, Zaalstraat 1, Verzonnendorp')
    expect(mail?.text).toMatch(/^https:\/\/voorbeeld\.invalid\/l\/deelnemer\/[\w-]{43}$/m)
  })
  test('on the waiting list brings no address', async () => {
    const [mail] = await confirm(scene.wim.id)
    expect(mail?.text).toContain('wachtlijst')
    expect(mail?.text).not.toContain('Zaalstraat')
  })
  test('of a young person names no place, no region and no gesprek', async () => {
    const [mail] = await confirm(scene.jip.id)
    expect(mail).toMatchObject({ to: 'jip@voorbeeld.invalid', subject: 'Je bent aangemeld' })
    expect(mail?.calendar).toBeUndefined()
    expect(JSON.stringify(mail)).not.toMatch(/Veenland|Verzonnendorp|Zaalstraat|gesprek|http/i)
  })
  test('by phone, or signing off before the mail is made, brings none', async () => {
    expect(await confirm(scene.opa.id)).toEqual([])
    expect(await confirm(randomUUID())).toEqual([])
    await sql`update gesprek.deelnemer set stand = 'afgemeld' where id = ${scene.wim.id}`.execute(site.owner)
    expect(await confirm(scene.wim.id)).toEqual([])
  })
})

describe('another time or place', () => {
  const changed = (today?: string) =>
    mailsOf((job) => mailChangeJob.run(job, { gesprekId: scene.gesprekId, bijeenkomstId: id }), today)
  test('is mailed to everybody with a seat and an address', async () => {
    const mails = await changed()
    expect(mails.map(({ to, calendar }) => [to, calendar?.method])).toEqual([
      ['els@voorbeeld.invalid', 'REQUEST'],
      ['jip@voorbeeld.invalid', undefined],
    ])
    expect(mails[1]?.text).not.toContain('Verzonnendorp')
  })
  test('is not mailed any more when the meeting has been', async () => {
    expect(await changed(addDays(site.today, 8))).toEqual([])
  })
  test('called off is mailed with the higher number that ends the invitation', async () => {
    await site.as(scene.facilitator, (db) => callOff(db, scene.gesprekId, id))
    const [mail] = await changed()
    expect(mail?.calendar?.method).toBe('CANCEL')
    expect(mail?.calendar?.content).toContain('SEQUENCE:2')
  })
})
