import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, capabilityHash } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import {
  loadAgendaKey,
  loadByAgenda,
  loadDeelnemerForMail,
  loadOwn,
  renewAgendaKey,
  saveMist,
} from '../../gesprek/index.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import { loadMetLocatie } from './bijeenkomsten.ts'
import { insertBijeenkomst, saveBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'
import { tables } from './tables.ts'

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
  const { nummer: _, ...edited } = proposed
  const place = {
    ...noLocatie,
    plaatsnaam: 'Verzonnendorp',
    adres: 'Zaalstraat 1',
    datum: addDays(site.today, 7),
  }
  await site.as(scene.facilitator, async (db) => {
    await insertBijeenkomst(db, scene.gesprekId, id, proposed)
    await saveBijeenkomst(db, scene.gesprekId, id, { ...edited, ...place }, false)
  })
})
afterAll(() => site.close())
beforeEach(() =>
  sql`update gesprek.deelnemer set agenda_versie = 0, agenda_hash = null, mist = '{}', stand = 'plaats'
    where id = ${scene.els.id}`.execute(site.owner),
)

const els = () => ({ id: scene.els.id, gesprekId: scene.gesprekId })
/** She makes an address, and a calendar program comes with what is in it. */
async function makeAddress(): Promise<Actor & { kind: 'capability' }> {
  const key = await site.as(scene.els.actor, async (db) => {
    await renewAgendaKey(db, site.keys, els())
    return loadAgendaKey(db, site.keys, els())
  })
  return { kind: 'capability', capabilityHash: capabilityHash(key ?? '') }
}
const open = (actor: Actor & { kind: 'capability' }) =>
  site.as(actor, async (db) => ({
    own: await loadByAgenda(db, actor.capabilityHash),
    addresses: (await loadMetLocatie(db, scene.gesprekId)).map(({ adres }) => adres),
  }))

test('her address opens her dates with the place, and nothing that belongs to her own page', async () => {
  expect(await site.as(scene.els.actor, (db) => loadAgendaKey(db, site.keys, els()))).toBeNull()
  const address = await makeAddress()
  expect(await open(address)).toMatchObject({ own: { id: scene.els.id }, addresses: ['Zaalstraat 1'] })
  const seen = await site.as(address, async (db) => ({
    own: await loadOwn(db, address.capabilityHash),
    reading: await tables(db).selectFrom('bijeenkomsten.leeslink').select('id').execute(),
    changed: (
      await sql`update gesprek.deelnemer set naam = 'Anders' where id = ${scene.els.id} returning id`.execute(
        db,
      )
    ).rows,
  }))
  expect(seen).toEqual({ own: null, reading: [], changed: [] })
})
test('another address ends the one before at once', async () => {
  const before = await makeAddress()
  const after = await makeAddress()
  expect(after).not.toEqual(before)
  expect(await open(before)).toEqual({ own: null, addresses: [''] })
  expect((await open(after)).own?.id).toBe(scene.els.id)
})
test('who waits for a seat sees no address of a place', async () => {
  const address = await makeAddress()
  await sql`update gesprek.deelnemer set stand = 'wachtlijst' where id = ${scene.els.id}`.execute(site.owner)
  expect((await open(address)).addresses).toEqual([''])
})
test('after signing off the address is known, and sees no place', async () => {
  const address = await makeAddress()
  await sql`update gesprek.deelnemer set stand = 'afgemeld' where id = ${scene.els.id}`.execute(site.owner)
  expect(await open(address)).toMatchObject({ own: { stand: 'afgemeld' }, addresses: [''] })
})
test('nobody makes an address for somebody else', async () => {
  for (const actor of [scene.wim.actor, scene.stranger]) {
    await expect(site.as(actor, (db) => renewAgendaKey(db, site.keys, els()))).rejects.toThrow()
  }
})
test('she says herself which meeting she misses', async () => {
  const mist = async () => (await site.as(scene.host, (db) => loadDeelnemerForMail(db, scene.els.id)))?.mist
  await site.as(scene.wim.actor, (db) => saveMist(db, els(), [id]))
  expect(await mist()).toEqual([])
  await site.as(scene.els.actor, (db) => saveMist(db, els(), [id]))
  expect(await mist()).toEqual([id])
})
