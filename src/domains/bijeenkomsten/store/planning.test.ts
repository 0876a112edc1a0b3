import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, visitor } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { firstMeetingJob } from '../jobs/tell-first-meeting.ts'
import { sentBy } from '../jobs/test-scene.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import { addBelpunt, countToCall, forgetBelpunten, listBelpunten, tickOff } from './belpunten.ts'
import { claimBericht, listInvited } from './berichten.ts'
import { listWithOtherFirst } from './first-meetings.ts'
import { addLeeslink, hasReading, listLeeslinks, removeLeeslink } from './leeslinks.ts'
import { insertBijeenkomst, keepAsIs, saveBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'

let site: OpenTest
let scene: Scene
const id = randomUUID()
const proposed = { nummer: 1, titel: 'Kennismaken', doel: '', begin: '16:00', einde: '18:30', onderdelen: [] }

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
  const { nummer: _, ...edited } = proposed
  await site.as(scene.facilitator, async (db) => {
    await insertBijeenkomst(db, scene.gesprekId, id, proposed, true)
    const place = { ...noLocatie, plaatsnaam: 'Verzonnendorp', datum: addDays(site.today, 7) }
    await saveBijeenkomst(db, scene.gesprekId, id, { ...edited, ...place }, false)
  })
})
afterAll(() => site.close())

describe('the call list', () => {
  const list = (actor: Actor) => site.as(actor, (db) => listBelpunten(db, scene.gesprekId))
  beforeAll(() =>
    site.asJob(async (db) => {
      const opa = { gesprekId: scene.gesprekId, deelnemerId: scene.opa.id }
      await addBelpunt(db, { ...opa, bijeenkomstId: id, soort: 'wijziging' })
      await addBelpunt(db, { ...opa, bijeenkomstId: id, soort: 'wijziging' })
      await addBelpunt(db, { ...opa, bijeenkomstId: null, soort: 'aangemeld' })
    }),
  )
  test('is for the team of this gesprek', async () => {
    for (const actor of [scene.facilitator, scene.host]) expect(await list(actor)).toHaveLength(2)
    for (const actor of [scene.former, scene.stranger, scene.els.actor, visitor]) {
      expect(await list(actor)).toEqual([])
    }
  })
  test('counts people, is ticked off and put back', async () => {
    const [first, second] = await list(scene.host)
    expect(await site.as(scene.host, (db) => countToCall(db, scene.gesprekId))).toBe(1)
    const tick = (actor: Actor, one: string | undefined, today: string | null) =>
      site.as(actor, (db) => tickOff(db, scene.gesprekId, one ?? '', today))
    await tick(scene.stranger, first?.id, site.today)
    expect((await list(scene.host))[0]?.gebeldOp).toBeNull()
    await tick(scene.host, first?.id, site.today)
    await tick(scene.host, second?.id, site.today)
    expect(await site.as(scene.host, (db) => countToCall(db, scene.gesprekId))).toBe(0)
    await tick(scene.host, second?.id, null)
    expect(await site.as(scene.host, (db) => countToCall(db, scene.gesprekId))).toBe(1)
    // Somebody is to be called again about the first: putting the old one back would ask twice.
    await site.asJob((db) =>
      addBelpunt(db, {
        gesprekId: scene.gesprekId,
        deelnemerId: scene.opa.id,
        bijeenkomstId: null,
        soort: 'aangemeld',
      }),
    )
    await tick(scene.host, first?.id, null)
    expect((await list(scene.host)).filter(({ gebeldOp }) => gebeldOp === null)).toHaveLength(2)
  })
  test('forgets who signed off, and everybody when the gesprek is over', async () => {
    await sql`update gesprek.deelnemer set stand = 'afgemeld' where id = ${scene.opa.id}`.execute(site.owner)
    expect(await list(scene.host)).toEqual([])
    await sql`update gesprek.deelnemer set stand = 'plaats' where id = ${scene.opa.id}`.execute(site.owner)
    await forgetBelpunten(site.owner, scene.gesprekId)
    expect(await list(scene.host)).toEqual([])
  })
})

describe('something to read on another website', () => {
  const leeslink = {
    id: randomUUID(),
    bijeenkomstId: id,
    soort: 'vooraf' as const,
    titel: 'Filmpje',
    adres: 'https://film.voorbeeld.invalid',
  }
  test('is put there by the facilitator, for who takes part', async () => {
    const add = (actor: Actor) => site.as(actor, (db) => addLeeslink(db, scene.gesprekId, leeslink))
    for (const actor of [scene.host, scene.stranger, scene.els.actor])
      await expect(add(actor)).rejects.toThrow()
    expect(await site.asJob((db) => hasReading(db, id))).toBe(false)
    await add(scene.facilitator)
    const read = (actor: Actor) => site.as(actor, (db) => listLeeslinks(db, scene.gesprekId, id))
    for (const actor of [scene.facilitator, scene.host, scene.els.actor])
      expect(await read(actor)).toEqual([leeslink])
    for (const actor of [scene.former, scene.stranger, visitor]) expect(await read(actor)).toEqual([])
    expect(await site.asJob((db) => hasReading(db, id))).toBe(true)
  })
  test('is taken away by the facilitator', async () => {
    const remove = (actor: Actor) => site.as(actor, (db) => removeLeeslink(db, scene.gesprekId, leeslink.id))
    expect(await remove(scene.host)).toBe(false)
    expect(await remove(scene.facilitator)).toBe(true)
    expect(await remove(scene.facilitator)).toBe(false)
  })
})

test('a message is claimed once for each time and place', async () => {
  const claim = (icsVolgnummer: number) =>
    site.asJob((db) =>
      claimBericht(db, {
        bijeenkomst: { id, gesprekId: scene.gesprekId, icsVolgnummer },
        deelnemerId: scene.els.id,
        soort: 'uitnodiging',
      }),
    )
  expect([await claim(0), await claim(0), await claim(1)]).toEqual([true, false, true])
  expect(await site.asJob((db) => listInvited(db, scene.els.id))).toEqual([id])
  expect(await site.asJob((db) => listInvited(db, scene.wim.id))).toEqual([])
})

test('a meeting that somebody works on no longer follows its template', async () => {
  const other = randomUUID()
  const follows = async () =>
    (
      await sql`select 1 from bijeenkomsten.bijeenkomst where id = ${other} and uit_sjabloon`.execute(
        site.owner,
      )
    ).rows
  await site.as(scene.facilitator, (db) =>
    insertBijeenkomst(db, scene.gesprekId, other, { ...proposed, nummer: 2 }, true),
  )
  expect(await follows()).toHaveLength(1)
  await site.as(scene.facilitator, (db) => keepAsIs(db, scene.gesprekId, other))
  expect(await follows()).toEqual([])
})

test('when the first meeting has begun, the next one is told; without one it is none', async () => {
  const at = (day: string) => Temporal.Instant.from(`${day}T20:00:00Z`)
  const wrong = (day: string) => site.asJob((db) => listWithOtherFirst(db, at(day)), day)
  expect(await wrong(site.today)).toEqual([scene.gesprekId])
  await sql`update gesprek.gesprek set eerste_begin = ${`${addDays(site.today, 7)}T15:00:00Z`} where id = ${scene.gesprekId}`.execute(
    site.owner,
  )
  expect(await wrong(site.today)).toEqual([])
  const after = addDays(site.today, 8)
  expect(await wrong(after)).toEqual([scene.gesprekId])
  const { announced } = await sentBy(site, (job) => firstMeetingJob.run(job, {}), `${after}T20:00:00Z`)
  expect(announced).toEqual([{ gesprekId: scene.gesprekId, begin: null }])
})
