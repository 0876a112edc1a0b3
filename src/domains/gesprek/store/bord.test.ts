import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Actor } from '../../../platform/access/index.ts'
import { demoProgramma } from '../../programma/index.ts'
import { demoGesprekken } from '../demo.ts'
import { loadBordCodes, loadBordPlaatsen, loadBordStappen } from './bord.ts'
import { listOfProgramma } from './of-programma.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
let petra: Actor
beforeAll(async () => {
  scene = await openScene()
  petra = scene.person('petra')
})
afterAll(() => scene.close())

const { veenland, rivierdal } = demoGesprekken

describe('who leads a programme', () => {
  test('sees the step of each of its gesprekken, and of no other', async () => {
    const rows = await scene.as(petra, (db) => loadBordStappen(db, demoProgramma))
    expect(rows).toMatchObject([
      { id: veenland, stand: 'afgerond', dagenBegonnen: 425 },
      { id: rivierdal, stand: 'aanmelden', dagenAanmelden: 30 },
    ])
    expect(rows).toHaveLength(2)
  })

  test('sees one in preparation too, as its organisation does; somebody else does not', async () => {
    await sql`update gesprek.gesprek set stand = 'opzet' where id = ${rivierdal}`.execute(scene.owner)
    const seen = async (actor: Actor) => {
      const rows = await scene.as(actor, (db) => listOfProgramma(db, demoProgramma))
      return rows.map(({ id }) => id)
    }
    expect(await seen(petra)).toContain(rivierdal)
    expect(await seen(scene.person('roos'))).toContain(rivierdal)
    for (const actor of [visitor, scene.person('fenna')]) expect(await seen(actor)).toEqual([veenland])
    await sql`update gesprek.gesprek set stand = 'aanmelden' where id = ${rivierdal}`.execute(scene.owner)
  })

  test('sees the empty seats per doelgroep, and who sits there not even when she asks', async () => {
    const rows = await scene.as(petra, (db) => loadBordPlaatsen(db, demoProgramma))
    const { plaatsen } = rows.find(({ id }) => id === rivierdal)!
    expect(plaatsen).toContainEqual({ doelgroep: 'pleegouder', leeg: 0 })
    expect(plaatsen).toContainEqual({ doelgroep: 'ouder', leeg: 1 })
    const people = await scene.as(petra, (db) => sql`select 1 from gesprek.deelnemer`.execute(db))
    expect(people.rows).toEqual([])
  })

  test('sees the codes that were not handed out: not withdrawn, not too old, not all given', async () => {
    const codes = (today?: string) => scene.as(petra, (db) => loadBordCodes(db, demoProgramma), today)
    const partij = (aantal: number, stand: string, uitgedeeld: number) =>
      sql`insert into gesprek.codepartij (id, gesprek_id, doelgroep, werver, aantal, stand, uitgedeeld, gemaakt_op, geldig_tot)
        values (gen_random_uuid(), ${rivierdal}, 'ouder', 'Werver (verzonnen)', ${aantal}, ${stand}, ${uitgedeeld},
          '2026-11-01', '2026-12-31')`.execute(scene.owner)
    await sql`update gesprek.codepartij set stand = 'ingetrokken'`.execute(scene.owner)
    expect(await codes()).toEqual([])
    await partij(24, 'klaar', 20)
    await partij(12, 'klaar', 0)
    await partij(9, 'klaar', 9)
    await partij(9, 'uitgedeeld', 9)
    expect(await codes()).toMatchObject([{ id: rivierdal, partijen: 2, codes: 16 }])
    expect(await codes('2027-01-01')).toEqual([])
    expect(await scene.as(scene.person('fenna'), (db) => loadBordCodes(db, demoProgramma))).toEqual([])
  })
})
