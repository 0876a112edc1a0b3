import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, visitor } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import { loadBijeenkomst, loadBijeenkomsten, loadMetLocatie, loadOneMetLocatie } from './bijeenkomsten.ts'
import { loadOwn } from '../../gesprek/index.ts'
import { callOff, insertBijeenkomst, lockPlanning, saveBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'

let site: OpenTest
let scene: Scene
let id: string
let nummer = 0

const adres = 'Zaalstraat 1'
const onderdelen = [{ van: '16:00', tot: '16:30', titel: 'Inloop' }]
const edited = (datum: string | null) => ({
  titel: 'Kennismaken',
  doel: '',
  datum,
  begin: '16:00',
  einde: '18:30',
  plaatsnaam: 'Verzonnendorp',
  ...noLocatie,
  adres,
  toegankelijkheid: 'lift',
  onderdelen,
})

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
})
afterAll(() => site.close())

beforeEach(async () => {
  id = randomUUID()
  nummer += 1
  const proposed = { nummer, titel: 'Voorstel', doel: '', begin: '16:00', einde: '18:00', onderdelen: [] }
  await site.as(scene.facilitator, async (db) => {
    await insertBijeenkomst(db, scene.gesprekId, id, proposed)
    await saveBijeenkomst(db, scene.gesprekId, id, edited(addDays(site.today, nummer)), true)
  })
})

const readAs = (actor: Actor) => site.as(actor, (db) => loadOneMetLocatie(db, scene.gesprekId, id))

describe('a meeting', () => {
  test('is kept as it was saved', async () => {
    expect(await readAs(scene.facilitator)).toEqual({
      ...edited(addDays(site.today, nummer)),
      id,
      uitSjabloon: false,
      versie: 2,
      gesprekId: scene.gesprekId,
      nummer,
      stand: 'gepland',
      icsVolgnummer: 1,
    })
  })
  test('is planned on its own day and has been the day after', async () => {
    const standOn = (day: string) =>
      site.as(visitor, async (db) => (await loadBijeenkomst(db, scene.gesprekId, id))?.stand, day)
    expect(await standOn(addDays(site.today, nummer))).toBe('gepland')
    expect(await standOn(addDays(site.today, nummer + 1))).toBe('geweest')
  })
  test('gets a higher number for calendars only when its time or place changed', async () => {
    await site.as(scene.facilitator, (db) => saveBijeenkomst(db, scene.gesprekId, id, edited(null), false))
    expect((await readAs(scene.facilitator))?.icsVolgnummer).toBe(1)
  })
  test('is called off once', async () => {
    const off = () => site.as(scene.facilitator, (db) => callOff(db, scene.gesprekId, id))
    expect([await off(), await off()]).toEqual([true, false])
    expect(await readAs(scene.facilitator)).toMatchObject({ stand: 'afgelast', icsVolgnummer: 2 })
  })
  test('is not found under another gesprek', async () => {
    expect(
      await site.as(scene.facilitator, (db) => loadOneMetLocatie(db, scene.elsewhereId, id)),
    ).toBeUndefined()
  })
})

describe('who sees what', () => {
  test('everybody sees day, time and town in the order of the meetings, and no address', async () => {
    const list = await site.as(visitor, (db) => loadBijeenkomsten(db, scene.gesprekId))
    expect(list.map((meeting) => meeting.nummer)).toEqual(list.map((_, index) => index + 1))
    expect(list.at(-1)).toMatchObject({ plaatsnaam: 'Verzonnendorp', begin: '16:00' })
    expect(JSON.stringify(list)).not.toContain(adres)
  })
  test.each(['facilitator', 'host', 'els'] as const)('%s sees the address and the schedule', async (who) => {
    const actor = who === 'els' ? scene.els.actor : scene[who]
    expect(await readAs(actor)).toMatchObject({ adres, onderdelen })
    const list = await site.as(actor, (db) => loadMetLocatie(db, scene.gesprekId))
    expect(list.every((meeting) => meeting.adres === adres)).toBe(true)
  })
  test('somebody on the waiting list sees the schedule, not the address', async () => {
    expect(await readAs(scene.wim.actor)).toMatchObject({ adres: '', toegankelijkheid: '', onderdelen })
  })
  test.each(['former', 'stranger'] as const)('a %s facilitator sees neither', async (who) => {
    expect(await readAs(scene[who])).toMatchObject({ adres: '', onderdelen: [] })
  })
  test('a job that mails sees the address', async () => {
    expect(await site.asJob((db) => loadOneMetLocatie(db, scene.gesprekId, id))).toMatchObject({ adres })
  })
  test('a link opens one’s own gesprek only', async () => {
    const hash = scene.els.actor.kind === 'capability' ? scene.els.actor.capabilityHash : ''
    const own = { gesprekId: scene.gesprekId, taal: 'nl', stand: 'plaats' }
    expect(await site.as(scene.els.actor, (db) => loadOwn(db, hash))).toMatchObject(own)
    expect(await site.as(visitor, (db) => loadOwn(db, hash))).toBeNull()
  })
})

describe('who changes what', () => {
  test.each(['host', 'former', 'stranger', 'els'] as const)(
    '%s makes no meeting and changes none',
    async (who) => {
      const actor = who === 'els' ? scene.els.actor : scene[who]
      const before = await readAs(scene.facilitator)
      const proposed = { nummer: 20, titel: 'x', doel: '', begin: '10:00', einde: '11:00', onderdelen: [] }
      const make = site.as(actor, (db) => insertBijeenkomst(db, scene.gesprekId, randomUUID(), proposed))
      await expect(make).rejects.toThrow(/row-level security/)
      const change = { ...edited('2030-01-01'), onderdelen: [] }
      await site.as(actor, (db) => saveBijeenkomst(db, scene.gesprekId, id, change, true))
      await site.as(actor, (db) => callOff(db, scene.gesprekId, id))
      expect(await readAs(scene.facilitator)).toEqual(before)
    },
  )
  test('a meeting is not moved to another gesprek by naming both', async () => {
    await site.as(scene.stranger, (db) => callOff(db, scene.elsewhereId, id))
    expect((await readAs(scene.facilitator))?.stand).toBe('gepland')
  })
  test('two planners of one gesprek go one after the other', async () => {
    const steps: string[] = []
    const plan = (name: string) =>
      site.as(scene.facilitator, async (db) => {
        await lockPlanning(db, scene.gesprekId)
        steps.push(`${name} in`)
        await new Promise((resolve) => setTimeout(resolve, 50))
        steps.push(`${name} out`)
      })
    await Promise.all([plan('a'), plan('b')])
    expect(steps.map((step) => step.split(' ')[1])).toEqual(['in', 'out', 'in', 'out'])
    expect(steps[0]?.[0]).toBe(steps[1]?.[0])
  })
})
