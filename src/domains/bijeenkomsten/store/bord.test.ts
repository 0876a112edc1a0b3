import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import type { Actor, PersonId } from '../../../platform/access/index.ts'
import { demoCast, people } from '../../../platform/people/index.ts'
import { demoGesprekken, gesprek } from '../../gesprek/index.ts'
import { demoProgramma, programma } from '../../programma/index.ts'
import { regio } from '../../regio/index.ts'
import { loadBordBijeenkomsten, loadCame, loadHeldDays } from './bord.ts'

let site: OpenTest
const as = (who: keyof typeof demoCast): Actor => ({ kind: 'person', personId: demoCast[who].id as PersonId })
const petra = as('petra')
const { veenland, rivierdal } = demoGesprekken
const year = { van: '2026-01-01', tot: '2026-12-31' }

beforeAll(async () => {
  site = await openTest()
  const { keys, today, owner } = site
  await owner.transaction().execute(async (db) => {
    for (const part of [people.demo, regio.demo, programma.demo, gesprek.demo])
      await part?.({ db, keys, today })
  })
})
afterAll(() => site.close())

async function meeting(
  gesprekId: string,
  nummer: number,
  datum: string | null,
  afgelast = false,
): Promise<string> {
  const id = randomUUID()
  await sql`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, datum, begin, einde, afgelast)
    values (${id}, ${gesprekId}, ${nummer}, 'Samen', ${datum}, '16:00', '18:00', ${afgelast})`.execute(
    site.owner,
  )
  return id
}

describe('the board and the year of a programme', () => {
  test('the next meeting, and what has no day yet', async () => {
    await meeting(rivierdal, 1, '2026-11-30', true)
    await meeting(rivierdal, 2, '2026-12-07')
    await meeting(rivierdal, 3, null)
    const rows = await site.as(petra, (db) => loadBordBijeenkomsten(db, demoProgramma))
    expect(rows.find(({ gesprekId }) => gesprekId === rivierdal)).toMatchObject({
      volgende: '2026-12-07',
      aantal: 2,
      zonderDag: 1,
    })
    expect(rows.find(({ gesprekId }) => gesprekId === veenland)).toMatchObject({ volgende: null, aantal: 0 })
  })

  test('the days of a year on which people met: not what was called off, not what is still to come', async () => {
    await meeting(veenland, 1, '2026-03-01')
    await meeting(veenland, 2, '2026-04-01', true)
    await meeting(veenland, 3, '2025-12-31')
    await meeting(veenland, 4, '2026-12-01')
    const rows = await site.as(petra, (db) => loadHeldDays(db, demoProgramma, year))
    expect(rows).toContainEqual({ gesprekId: veenland, dagen: ['2026-03-01'] })
    expect(rows).toContainEqual({ gesprekId: rivierdal, dagen: [] })
  })

  test('who came is a count per doelgroep, and none under five; nobody there looks like few', async () => {
    const bijeenkomst = await meeting(veenland, 5, '2026-05-01')
    await sql`insert into bijeenkomsten.aanwezigheid (bijeenkomst_id, gesprek_id, deelnemer_id, aanwezig)
      select b.id, d.gesprek_id, d.id, true from gesprek.deelnemer d, bijeenkomsten.bijeenkomst b
      where d.gesprek_id = ${veenland} and d.doelgroep in ('pleegouder', 'hulpverlener')
        and b.gesprek_id = d.gesprek_id and b.nummer in (1, 5)`.execute(site.owner)
    const came = (actor: Actor, dagen = year) => site.as(actor, (db) => loadCame(db, demoProgramma, dagen))
    const rows = await came(petra)
    const of = (doelgroep: string) => rows.find((row) => row.doelgroep === doelgroep)?.aantal
    // Twice at the table is one person.
    expect(of('pleegouder')).toBe(6)
    expect(of('hulpverlener')).toBeNull()
    expect(of('ouder')).toBeNull()
    expect(rows.every(({ gesprekId }) => gesprekId === veenland)).toBe(true)
    expect(await came(petra, { van: '2024-01-01', tot: '2024-12-31' })).toEqual([])
    // Somebody else gets no counts; nor does who leads it read the rows behind them.
    expect((await came(as('bram'))).every(({ aantal }) => aantal === null)).toBe(true)
    const read = await site.as(petra, (db) => sql`select 1 from bijeenkomsten.aanwezigheid`.execute(db))
    expect(read.rows).toEqual([])
    expect(bijeenkomst).not.toBe('')
  })
})
