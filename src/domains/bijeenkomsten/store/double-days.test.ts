import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, visitor } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { listDoubleDays } from './double-days.ts'
import { type Scene, setScene } from './scene.ts'

let site: OpenTest
let scene: Scene
const id = randomUUID()
const otherId = randomUUID()

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
  const day = addDays(site.today, 7)
  for (const [meeting, gesprek] of [
    [id, scene.gesprekId],
    [otherId, scene.elsewhereId],
  ]) {
    await sql`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, datum, begin, einde)
      values (${meeting}, ${gesprek}, 1, 'Avond', ${day}, '16:00', '18:00')`.execute(site.owner)
  }
})
afterAll(() => site.close())
beforeEach(async () => {
  await sql`delete from gesprek.deelnemer where gesprek_id = ${scene.elsewhereId}`.execute(site.owner)
  await sql`update gesprek.deelnemer set bevestigd_op = ${site.today}, bereik = 'mail', mist = '{}'
    where id = ${scene.els.id}`.execute(site.owner)
  await sql`insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, telefoon, aangemeld_door, stand, sleutel_hash, bevestigd_op)
    values (${randomUUID()}, ${scene.elsewhereId}, 'pleegouder', 'ELS', 'Els@voorbeeld.invalid', '06 12 34 56 78', 'zelf', 'plaats', 'elders', ${site.today})`.execute(
    site.owner,
  )
})

const seenBy = (actor: Actor) => site.as(actor, listDoubleDays)
const elsewhere = (set: string) =>
  sql`update gesprek.deelnemer set ${sql.raw(set)} where gesprek_id = ${scene.elsewhereId}`.execute(
    site.owner,
  )

describe('two gesprekken on one evening', () => {
  test('are told to herself', async () => {
    expect(await seenBy(scene.els.actor)).toEqual([id])
  })
  test('are told to nobody else', async () => {
    for (const actor of [scene.facilitator, scene.host, scene.stranger, scene.wim.actor, visitor]) {
      expect(await seenBy(actor)).toEqual([])
    }
  })
  test('are recognised by a number too, however it is written', async () => {
    const set = `bereik = 'sms', mail = null`
    await sql`update gesprek.deelnemer set bereik = 'sms' where id = ${scene.els.id}`.execute(site.owner)
    await elsewhere(set)
    expect(await seenBy(scene.els.actor)).toEqual([id])
  })
  test.each([
    ['another name', `naam = 'Bas'`],
    ['another address', `mail = 'bas@voorbeeld.invalid'`],
    ['another way to be reached', `bereik = 'bel'`],
    ['a seat that is not confirmed', `bevestigd_op = null`],
    ['no seat', `stand = 'wachtlijst'`],
    ['a meeting that she misses there', `mist = array(select id from bijeenkomsten.bijeenkomst)`],
  ])('are not recognised with %s', async (_, set) => {
    await elsewhere(set)
    expect(await seenBy(scene.els.actor)).toEqual([])
  })
  test('say nothing before she confirmed that the address is hers', async () => {
    await sql`update gesprek.deelnemer set bevestigd_op = null where id = ${scene.els.id}`.execute(site.owner)
    expect(await seenBy(scene.els.actor)).toEqual([])
  })
  test('say nothing about a meeting that was called off', async () => {
    await sql`update bijeenkomsten.bijeenkomst set afgelast = true where id = ${otherId}`.execute(site.owner)
    expect(await seenBy(scene.els.actor)).toEqual([])
    await sql`update bijeenkomsten.bijeenkomst set afgelast = false where id = ${otherId}`.execute(site.owner)
  })
})
