import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { followTemplate } from '../jobs/lay-anew.ts'
import { sentBy } from '../jobs/test-scene.ts'
import { noLocatie } from '../model/bijeenkomst.ts'
import { loadMetLocatie } from './bijeenkomsten.ts'
import { insertBijeenkomst, saveBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'
import { loadProposed } from './template.ts'

let site: OpenTest
let scene: Scene
const programmaId = randomUUID()

beforeAll(async () => {
  site = await openTest()
  scene = await setScene(site.owner, site.today)
  await sql`insert into programma.programma (id, organisatie_id, naam, van, tot)
    select ${programmaId}, organisatie_id, 'Samen (verzonnen)', ${site.today}, ${addDays(site.today, 365)}
    from gesprek.gesprek where id = ${scene.gesprekId}`.execute(site.owner)
})
afterAll(() => site.close())

const meeting = (titel: string, minuten: number[]) => ({
  titel,
  doel: `Waarom ${titel}`,
  begin: '16:00',
  einde: '18:00',
  dagenNaVorige: 0,
  onderdelen: minuten.map((aantal, index) => ({ titel: `Deel ${index + 1}`, minuten: aantal })),
})

async function write(versie: number, titels: string[]) {
  const bijeenkomsten = JSON.stringify(titels.map((titel) => meeting(titel, [30, 90])))
  await sql`insert into programma.sjabloon (programma_id, versie, gemaakt_op, bijeenkomsten, plaatsen)
    values (${programmaId}, ${versie}, ${site.today}, ${bijeenkomsten}::jsonb, '[]')`.execute(site.owner)
}
const proposed = () =>
  site.as(scene.facilitator, (db) => loadProposed(db, { id: scene.gesprekId, sjabloon: 'programma' }, 'nl'))
const titels = async () =>
  (await loadMetLocatie(site.owner, scene.gesprekId)).map(({ nummer, titel }) => `${nummer} ${titel}`)
const follow = () => sentBy(site, (job) => followTemplate(job, { programmaId }))

describe('the template of a programme', () => {
  const ids = [randomUUID(), randomUUID(), randomUUID()]
  beforeEach(async () => {
    await sql`delete from bijeenkomsten.onderdeel; `.execute(site.owner)
    await sql`delete from bijeenkomsten.locatie`.execute(site.owner)
    await sql`delete from bijeenkomsten.bijeenkomst`.execute(site.owner)
    await sql`delete from programma.sjabloon`.execute(site.owner)
    await sql`update gesprek.gesprek set sjabloon = 'programma', programma_id = ${programmaId}, stand = 'opzet'
      where id = ${scene.gesprekId}`.execute(site.owner)
    await write(1, ['Begin', 'Midden', 'Slot'])
    for (const [index, one] of (await proposed()).entries()) {
      await site.as(scene.facilitator, (db) =>
        insertBijeenkomst(db, scene.gesprekId, ids[index] ?? '', one, true),
      )
    }
  })

  test('lays the meetings out, one part after the other', async () => {
    expect(await titels()).toEqual(['1 Begin', '2 Midden', '3 Slot'])
    const [first] = await loadMetLocatie(site.owner, scene.gesprekId)
    expect(first).toMatchObject({
      doel: 'Waarom Begin',
      uitSjabloon: true,
      onderdelen: [
        { van: '16:00', tot: '16:30', titel: 'Deel 1' },
        { van: '16:30', tot: '18:00', titel: 'Deel 2' },
      ],
    })
  })
  test('in a new version reaches what nobody touched; the rest stays', async () => {
    const { nummer: _, ...kept } = {
      ...(await proposed())[0]!,
      titel: 'Onze avond',
      datum: null,
      plaatsnaam: '',
    }
    await site.as(scene.facilitator, (db) =>
      saveBijeenkomst(db, scene.gesprekId, ids[0] ?? '', { ...kept, ...noLocatie }, false),
    )
    await write(2, ['Anders', 'Nieuw midden'])
    await follow()
    expect(await titels()).toEqual(['1 Onze avond', '2 Nieuw midden'])
    await write(3, ['a', 'b', 'c', 'd'])
    await follow()
    await follow()
    expect(await titels()).toEqual(['1 Onze avond', '2 b', '3 c', '4 d'])
  })
  test('does not reach a gesprek that has started, or one that has no meetings yet', async () => {
    await write(2, ['Anders'])
    await sql`update gesprek.gesprek set stand = 'aanmelden' where id = ${scene.gesprekId}`.execute(
      site.owner,
    )
    await follow()
    expect(await titels()).toEqual(['1 Begin', '2 Midden', '3 Slot'])
  })
})

test('an own gesprek begins with one empty meeting, and so does one whose programme has no template', async () => {
  const own = await site.as(scene.facilitator, (db) =>
    loadProposed(db, { id: scene.gesprekId, sjabloon: 'eigen' }, 'nl'),
  )
  expect(own).toMatchObject([{ nummer: 1, titel: 'Eigen bijeenkomst', onderdelen: [] }])
  await sql`delete from programma.sjabloon`.execute(site.owner)
  expect(await proposed()).toEqual(own)
})
