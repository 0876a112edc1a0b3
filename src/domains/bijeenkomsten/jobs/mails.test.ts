import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import { listBelpunten } from '../store/belpunten.ts'
import { callOff, insertBijeenkomst, saveBijeenkomst } from '../store/save-bijeenkomst.ts'
import { type Scene, setScene } from '../store/scene.ts'
import { confirmSignOff } from './confirm-sign-off.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { mailChangeJob } from './mail-change.ts'
import { mailChoiceJob } from './mail-choice.ts'
import { sentBy } from './test-scene.ts'

let site: OpenTest
let scene: Scene
let id: string

beforeAll(async () => {
  site = await openTest()
})
afterAll(() => site.close())

beforeEach(async () => {
  await sql`truncate regio.regio, people.organisation, people.person cascade`.execute(site.owner)
  scene = await setScene(site.owner, site.today)
  id = randomUUID()
  const proposed = {
    nummer: 1,
    titel: 'Kennismaken',
    doel: '',
    begin: '16:00',
    einde: '18:30',
    onderdelen: [],
  }
  const { nummer: _, ...edited } = proposed
  const place = { plaatsnaam: 'Verzonnendorp', ...noLocatie, adres: 'Zaalstraat 1' }
  await site.as(scene.facilitator, async (db) => {
    await insertBijeenkomst(db, scene.gesprekId, id, proposed)
    await saveBijeenkomst(
      db,
      scene.gesprekId,
      id,
      { ...edited, ...place, datum: addDays(site.today, 7) },
      true,
    )
  })
})

const change = (deelnemerId: string, set: string) =>
  sql`update gesprek.deelnemer set ${sql.raw(set)} where id = ${deelnemerId}`.execute(site.owner)
const calls = async () =>
  (await site.as(scene.host, (db) => listBelpunten(db, scene.gesprekId))).map(({ naam, soort }) => [
    naam,
    soort,
  ])

const confirm = (deelnemerId: string) => sentBy(site, (job) => confirmSignUp(job, { deelnemerId }))
const changed = (now?: string) =>
  sentBy(site, (job) => mailChangeJob.run(job, { gesprekId: scene.gesprekId, bijeenkomstId: id }), now)

describe('signing up', () => {
  test('brings a mail with day, place, own page and invitation', async () => {
    const { mails } = await confirm(scene.els.id)
    const [mail, ...more] = mails
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: 'els@voorbeeld.invalid', calendar: { method: 'REQUEST' } })
    expect(mail?.text).toContain('16.00 tot 18.30 uur, Zaalstraat 1, Verzonnendorp')
    expect(mail?.text).toMatch(/^https:\/\/voorbeeld\.invalid\/l\/deelnemer\/[\w-]{43}$/m)
  })
  test('brings one text message to who asked for that', async () => {
    await change(scene.els.id, `bereik = 'sms'`)
    const { mails, texts } = await confirm(scene.els.id)
    expect(mails).toEqual([])
    expect(texts.map(({ to, text }) => [to, text.length <= 160])).toEqual([['0612345678', true]])
  })
  test('on the waiting list brings no address', async () => {
    const [mail] = (await confirm(scene.wim.id)).mails
    expect(mail?.text).toContain('wachtlijst')
    expect(mail?.text).not.toContain('Zaalstraat')
  })
  test('of a young person names no place, no region and no gesprek, and asks the team to call', async () => {
    const { mails } = await confirm(scene.jip.id)
    expect(mails).toMatchObject([{ to: 'jip@voorbeeld.invalid', subject: 'Je bent aangemeld' }])
    expect(mails[0]?.calendar).toBeUndefined()
    expect(JSON.stringify(mails)).not.toMatch(/Veenland|Verzonnendorp|Zaalstraat|gesprek|http/i)
    expect(await calls()).toEqual([['Jip', 'aangemeld']])
  })
  test('of a young person to whom a host spoke brings the same as to others', async () => {
    await change(scene.jip.id, `host_bevestigd_op = '${site.today}'`)
    expect((await confirm(scene.jip.id)).mails[0]?.text).toContain('Zaalstraat 1')
    expect(await calls()).toEqual([])
  })
  test('brings nothing before the seat is confirmed', async () => {
    await change(scene.els.id, `bevestigen_voor = '2100-01-01'`)
    expect(await confirm(scene.els.id)).toEqual({ mails: [], texts: [], announced: [] })
  })
  test('by phone, or signing off before the mail is made, brings none', async () => {
    await change(scene.opa.id, `bereik = 'bel'`)
    expect((await confirm(scene.opa.id)).mails).toEqual([])
    expect(await calls()).toEqual([])
    expect((await confirm(randomUUID())).mails).toEqual([])
    await change(scene.wim.id, `stand = 'afgemeld'`)
    expect((await confirm(scene.wim.id)).mails).toEqual([])
  })
  test('whose mail came back is called', async () => {
    await change(scene.els.id, `mail_stand = 'teruggekomen'`)
    expect((await confirm(scene.els.id)).mails).toEqual([])
    expect(await calls()).toEqual([['Els', 'aangemeld']])
  })
})

describe('another time or place', () => {
  test('is told to everybody with a seat, and the team calls who did not read it', async () => {
    const { mails } = await changed()
    expect(mails.map(({ to, calendar }) => [to, calendar?.method])).toEqual([
      ['els@voorbeeld.invalid', 'REQUEST'],
      ['jip@voorbeeld.invalid', undefined],
    ])
    expect(mails[1]?.text).not.toContain('Verzonnendorp')
    expect(await calls()).toEqual([
      ['Jip', 'wijziging'],
      ['Opa', 'wijziging'],
    ])
    await changed()
    expect(await calls()).toHaveLength(2)
  })
  test('is not told to who did not confirm the seat', async () => {
    await change(scene.els.id, `bevestigen_voor = '2100-01-01'`)
    expect((await changed()).mails.map(({ to }) => to)).toEqual(['jip@voorbeeld.invalid'])
  })
  test('is not told any more when the meeting has been', async () => {
    expect((await changed(`${addDays(site.today, 8)}T10:00:00Z`)).mails).toEqual([])
  })
  test('called off is told with the higher number that ends the invitation; a call about the change is over', async () => {
    await changed()
    await site.as(scene.facilitator, (db) => callOff(db, scene.gesprekId, id))
    const [mail] = (await changed()).mails
    expect(mail?.calendar?.method).toBe('CANCEL')
    expect(mail?.calendar?.content).toContain('SEQUENCE:2')
    expect(await calls()).toEqual([
      ['Jip', 'afgelast'],
      ['Opa', 'afgelast'],
    ])
  })
})

describe('signing off', () => {
  const leave = async (deelnemerId: string, reden = 'zelf') => {
    await change(deelnemerId, `stand = 'afgemeld', afgemeld_reden = '${reden}'`)
    return sentBy(site, (job) => confirmSignOff(job, { deelnemerId }))
  }
  test('takes out of the calendar what was in it', async () => {
    await confirm(scene.els.id)
    const { mails } = await leave(scene.els.id)
    expect(mails.map(({ subject, calendar }) => [subject, calendar?.method])).toEqual([
      ['Je bent afgemeld: Gesprek in Verzonnen Veenland', 'CANCEL'],
    ])
  })
  test('of who waited holds nothing for the calendar and no address', async () => {
    await confirm(scene.wim.id)
    const { mails } = await leave(scene.wim.id)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.calendar).toBeUndefined()
    expect(JSON.stringify(mails)).not.toContain('Zaalstraat')
  })
  test('says why when a seat was not confirmed', async () => {
    expect((await leave(scene.els.id, 'niet-bevestigd')).mails[0]?.text).toContain('niet bevestigd')
  })
  test('of a young person names nothing', async () => {
    const { mails } = await leave(scene.jip.id)
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(mails)).not.toMatch(/Veenland|Verzonnendorp|gesprek|http/i)
  })
  test('is not confirmed to who takes part after all', async () => {
    expect((await sentBy(site, (job) => confirmSignOff(job, { deelnemerId: scene.els.id }))).mails).toEqual(
      [],
    )
  })
})

describe('choosing meetings on the own page', () => {
  const choose = () =>
    sentBy(site, (job) => mailChoiceJob.run(job, { deelnemerId: scene.els.id, bijeenkomstId: id }))
  test('takes the meeting out of the calendar and puts it back', async () => {
    await change(scene.els.id, `mist = '{${id}}'`)
    expect((await choose()).mails.map(({ calendar }) => calendar?.method)).toEqual(['CANCEL'])
    await change(scene.els.id, `mist = '{}'`)
    expect((await choose()).mails.map(({ calendar }) => calendar?.method)).toEqual(['REQUEST'])
  })
  test('brings nothing to who is texted or waits', async () => {
    await change(scene.els.id, `bereik = 'sms'`)
    expect(await choose()).toEqual({ mails: [], texts: [], announced: [] })
    await change(scene.els.id, `bereik = 'mail', stand = 'wachtlijst'`)
    expect((await choose()).mails).toEqual([])
  })
})
