import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { morning } from './aanbod-scene.ts'
import { loadDeelnemer } from './deelnemers.ts'
import { forgetDeelnemer, forgetDeelnemers, forgetNodig, forgottenName } from './forget.ts'
import { loadOwn } from './own.ts'
import { signOff } from './sign-off.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { tables } from './tables.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.duinstreek
const els = demoDeelnemer('duinstreek', 1)
const driss = demoDeelnemer('duinstreek', 2)
const truus = demoDeelnemer('duinstreek', 3)
const load = () => scene.as(scene.person('yusuf'), (db) => loadDeelnemer(db, gesprekId, els))

/** Everything that somebody can have told us. */
async function tellAll(id: string): Promise<void> {
  await sql`update gesprek.deelnemer set nodig = 'tolk', ervaring = 'twaalf jaar', namens = 'de oudergroep',
    behoeften = '{tolk}', brengt_iemand_mee = true, onder_16 = true, agenda_hash = ${id}, nieuw_bereik = 'mail',
    nieuw_adres = 'ander@voorbeeld.invalid' where id = ${id}`.execute(scene.owner)
  await tables(scene.owner)
    .insertInto('gesprek.bel_eerst')
    .values({ deelnemer_id: id, gesprek_id: gesprekId, tekst: 'Over iemand', gebeld_op: null })
    .execute()
  await sql`insert into gesprek.volwassene (deelnemer_id, gesprek_id, naam, mail, sleutel_hash)
    values (${id}, ${gesprekId}, 'Mentor (verzonnen)', 'mentor@voorbeeld.invalid', ${id})`.execute(
    scene.owner,
  )
  const [een, ander] = [id, truus].toSorted()
  await sql`insert into gesprek.uit_elkaar values (${gesprekId}, ${een}, ${ander})`.execute(scene.owner)
}

/** What is left of it, without what stays until a year after the last meeting. */
async function left(id: string) {
  const { rows } = await sql<
    Record<string, unknown>
  >`select nodig, ervaring, namens, behoeften, brengt_iemand_mee,
      onder_16, (select count(*) from gesprek.bel_eerst where deelnemer_id = d.id) as bel_eerst,
      (select count(*) from gesprek.volwassene where deelnemer_id = d.id) as volwassene
    from gesprek.deelnemer d where id = ${id}`.execute(scene.owner)
  return rows[0]
}
const nothing = {
  nodig: '',
  ervaring: '',
  namens: '',
  behoeften: [],
  brengt_iemand_mee: false,
  onder_16: null,
  bel_eerst: 0,
  volwassene: 0,
}
const keptApart = async () =>
  (await tables(scene.owner).selectFrom('gesprek.uit_elkaar').selectAll().execute()).length

describe('a participant who asks to be forgotten', () => {
  test('is not, as long as she takes part', async () => {
    await tellAll(els)
    await scene.as(scene.person('yusuf'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect((await load())?.naam).toBe('Pleegmoeder Els (verzonnen)')
  })
  test('leaves a name and an address when a host signs her off, and nothing of what the host may not read', async () => {
    await scene.as(scene.person('yusuf'), async (db) =>
      signOff(
        db,
        { gesprekId, ...(await loadDeelnemer(db, gesprekId, els))! },
        { reden: 'host', now: morning },
      ),
    )
    expect(await left(els)).toEqual(nothing)
    expect(await keptApart()).toBe(0)
    expect(await load()).toMatchObject({
      naam: 'Pleegmoeder Els (verzonnen)',
      mail: expect.stringContaining('@'),
    })
  })
  test('is not by a facilitator of another gesprek', async () => {
    await scene.as(scene.person('bram'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect((await load())?.naam).toBe('Pleegmoeder Els (verzonnen)')
  })
  test('is by the team after signing off: name, addresses and links are gone', async () => {
    await scene.as(scene.person('yusuf'), (db) => forgetDeelnemer(db, gesprekId, els))
    expect(await load()).toMatchObject({ naam: forgottenName, mail: null, telefoon: '', nodig: '' })
    expect(
      await scene.as(scene.bearer(els), (db) => loadOwn(db, deelnemerCapability(scene.keys, els, 1).hash)),
    ).toBeNull()
  })
})

describe('the site forgets by itself', () => {
  test('after the last meeting what people needed, told and feared, and which adult knew', async () => {
    await tellAll(driss)
    await forgetNodig(scene.owner, gesprekId)
    expect(await left(driss)).toEqual(nothing)
    expect(await keptApart()).toBe(1)
  })
  test('a year later names, addresses, links, offers and who was kept apart', async () => {
    await sql`insert into gesprek.aanbod (id, gesprek_id, doelgroep, nummer, deelnemer_id, gedaan_op, verloopt_op)
      values (${driss}, ${gesprekId}, 'pleegouder', 2, ${driss}, now(), now())`.execute(scene.owner)
    await forgetDeelnemers(scene.owner, gesprekId)
    await forgetDeelnemers(scene.owner, gesprekId)
    const { rows } = await sql`select naam, mail, telefoon, nieuw_adres, agenda_hash, bevestig_hash
      from gesprek.deelnemer where id = ${driss}`.execute(scene.owner)
    expect(rows).toEqual([
      {
        naam: forgottenName,
        mail: null,
        telefoon: '',
        nieuw_adres: null,
        agenda_hash: null,
        bevestig_hash: null,
      },
    ])
    expect(await keptApart()).toBe(0)
    expect(await tables(scene.owner).selectFrom('gesprek.aanbod').selectAll().execute()).toEqual([])
  })
})
