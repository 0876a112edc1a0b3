import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { beschrijf } from '../model/beschrijf.ts'
import { apart, comparable } from '../model/reeks.ts'
import { themasOf } from '../model/thema.ts'
import { loadReeks, loadReeksen } from './load-reeksen.ts'
import { tables } from './tables.ts'

let site: OpenTest
beforeAll(async () => {
  site = await openTest()
})
afterAll(() => site.close())

describe('the national series', () => {
  test('seven series of seven years that may be compared, and 2015 apart with its reason', async () => {
    const reeksen = await site.as(visitor, loadReeksen)
    expect(reeksen).toHaveLength(7)
    for (const reeks of reeksen) {
      expect(comparable(reeks).map(({ periode }) => periode)).toEqual([
        '2016',
        '2017',
        '2018',
        '2019',
        '2020',
        '2021',
        '2022',
      ])
      expect(apart(reeks)).toMatchObject([{ periode: '2015', toelichting: { nl: /anders geteld/ } }])
    }
  })

  test('no figure without definition, date, source and terms', async () => {
    for (const { naam, definitie, bron, cijfers } of await site.as(visitor, loadReeksen)) {
      expect([naam.nl, naam.en, definitie.nl, definitie.en, bron.naam, bron.licentie.nl].every(Boolean)).toBe(
        true,
      )
      expect(bron).toMatchObject({ url: 'https://www.nji.nl/cijfers/pleegzorg', nagekekenOp: '2023-06-28' })
      expect(cijfers.every(({ periode, peildatum }) => peildatum === `${periode}-12-31`)).toBe(true)
    }
  })

  test('what the source does not give is unknown and not zero', async () => {
    const reeks = await site.as(visitor, (db) => loadReeks(db, 'nieuwe-combinatieplaatsingen'))
    expect(reeks?.cijfers[0]).toMatchObject({ periode: '2015', waarde: null, status: 'onbekend' })
    expect(reeks?.cijfers.slice(1).map(({ waarde }) => waarde)).toEqual([290, 243, 185, 218, 254, 150, 164])
  })

  test('a series is told from its own numbers', async () => {
    const reeks = await site.as(visitor, (db) => loadReeks(db, 'kinderen-in-pleegzorg'))
    expect(reeks && beschrijf(reeks, 'nl')).toMatch(
      /^Eind 2022 waren het 17\.652 kinderen\. Dat is 717 minder/,
    )
  })

  test('a series that does not exist is not found', async () => {
    expect(await site.as(visitor, (db) => loadReeks(db, 'bestaat-niet'))).toBeNull()
  })

  test('a figure of another area never gets into the national line', async () => {
    await sql`insert into cijfers.cijfer (reeks, gebied_soort, gebied_code, periode, peildatum, waarde, status)
      values ('pleeggezinnen', 'regio', 'JZ32', '2022', '2022-12-31', 77, 'voorlopig')`.execute(site.owner)
    const reeks = await site.as(visitor, (db) => loadReeks(db, 'pleeggezinnen'))
    expect(reeks?.cijfers.map(({ waarde }) => waarde)).not.toContain(77)
  })
})

describe('the tables keep figures honest', () => {
  const insert = (waarde: number | null, status: string, vergelijkbaar = true) =>
    sql`insert into cijfers.cijfer (reeks, gebied_soort, gebied_code, periode, peildatum, waarde, status, vergelijkbaar)
      values ('pleeggezinnen', 'land', 'NL', '2023', '2023-12-31', ${waarde}, ${status}, ${vergelijkbaar})`.execute(
      site.owner,
    )

  test('unknown has no value, a value has no unknown, and what stands apart says why', async () => {
    await expect(insert(0, 'onbekend')).rejects.toThrow('check constraint')
    await expect(insert(null, 'gepubliceerd')).rejects.toThrow('check constraint')
    await expect(insert(5, 'gepubliceerd', false)).rejects.toThrow('check constraint')
  })

  test('no visitor changes a figure', async () => {
    await expect(
      site.as(visitor, (db) => tables(db).updateTable('cijfers.cijfer').set({ waarde: '1' }).execute()),
    ).rejects.toThrow('permission denied')
  })
})

test('every series stands under a theme', async () => {
  const reeksen = await site.as(visitor, loadReeksen)
  expect(reeksen.filter(({ code }) => themasOf(code).length === 0)).toEqual([])
})
