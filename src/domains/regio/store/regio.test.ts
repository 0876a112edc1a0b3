import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest } from '../../../../tests/support/as.ts'
import { visitor } from '../../../platform/access/index.ts'
import { demo, demoRegios } from '../demo.ts'
import { splitBetwist } from '../model/plaatsing.ts'
import { buildLijst } from '../model/regio-lijst.ts'
import { zoekRegios } from '../model/zoek-regios.ts'
import { loadBronnen } from './load-bronnen.ts'
import { loadIndeling } from './load-indeling.ts'
import { loadLijst } from './load-lijst.ts'
import { loadRegios } from './load-regios.ts'
import { findRegio, loadPlaatsingen, loadVoorgangers } from './load-regio-pagina.ts'
import { tables } from './tables.ts'

let site: Awaited<ReturnType<typeof openTest>>
beforeAll(async () => {
  site = await openTest()
})
afterAll(() => site.close())

const lijst = () =>
  site.as(visitor, async (db) => {
    const { regios, gemeenten } = await loadLijst(db)
    return buildLijst(regios, gemeenten)
  })

describe('the list that every installation starts with', () => {
  test('42 regions, 342 gemeenten, three regions across provinces, two of one gemeente', async () => {
    const regios = await lijst()
    expect(regios).toHaveLength(42)
    expect(new Set(regios.flatMap(({ gemeenten }) => gemeenten.map(({ naam }) => naam))).size).toBe(342)
    expect(regios.filter(({ provincies }) => provincies.length > 1).map(({ naam }) => naam)).toEqual([
      'Food Valley',
      'Noord-Veluwe',
      'Rijk van Nijmegen',
    ])
    expect(regios.filter(({ gemeenten }) => gemeenten.length === 1).map(({ naam }) => naam)).toEqual([
      'Haarlemmermeer',
      'Utrecht Stad',
    ])
  })

  test('five gemeenten are disputed and stand under two regions each', async () => {
    const regios = await lijst()
    const betwist = regios.flatMap(({ gemeenten }) =>
      gemeenten.filter((g) => g.betwist).map(({ naam }) => naam),
    )
    expect(betwist.toSorted()).toEqual(
      ['Alphen-Chaam', 'Baarle-Nassau', 'Voorschoten', 'Wijdemeren', 'Zeewolde'].flatMap((naam) => [
        naam,
        naam,
      ]),
    )
  })

  test.each([
    ['den bosch', 'Noordoost Brabant'],
    ['Den Haag', 'Haaglanden'],
    ['sudwest fryslan', 'Friesland (Fryslân)'],
    ['midden-ijssel/oost-veluwe', 'Midden IJssel / Oost Veluwe'],
    ['Hart van Brabant', 'Midden-Brabant (Hart van Brabant)'],
    ['zuid-oost brabant', 'Zuidoost-Brabant'],
    ['nijmegn', 'Rijk van Nijmegen'],
  ])('somebody who types "%s" finds %s first', async (typed, naam) => {
    expect(zoekRegios(await lijst(), typed).vondsten[0]?.regio.naam).toBe(naam)
  })

  test('every list has a year, an explanation and terms', async () => {
    const bronnen = await site.as(visitor, loadBronnen)
    expect(bronnen.map(({ code, jaar }) => [code, jaar])).toEqual([
      ['cbs', 2025],
      ['ijw', 2026],
    ])
    expect(bronnen.every(({ uitleg, licentie }) => uitleg.nl && uitleg.en && licentie)).toBe(true)
  })

  test('the file has a row for every gemeente in every list', async () => {
    const rows = await site.as(visitor, loadIndeling)
    expect(rows).toHaveLength(684)
    expect(rows.filter(({ gemeente }) => gemeente === 'Zeewolde')).toMatchObject([
      { regio: 'Flevoland', jaar: 2026, bron: 'iJw-codelijst van het Ketenbureau i-Sociaal Domein' },
      {
        regio: 'Noord-Veluwe',
        jaar: 2025,
        bron: 'CBS gebiedsindelingen',
        regioCode: 'JZ12',
        provincie: 'Flevoland',
      },
    ])
  })
})

describe('the page of a region', () => {
  const open = (slug: string) =>
    site.as(visitor, async (db) => {
      const regio = await findRegio(db, slug)
      if (regio === null) return null
      return {
        regio,
        ...splitBetwist(await loadPlaatsingen(db, regio.id)),
        eerder: await loadVoorgangers(db, regio.id),
      }
    })

  test('names its gemeenten', async () => {
    const nijmegen = await open('rijk-van-nijmegen')
    expect(nijmegen?.eens.map(({ naam }) => naam)).toEqual([
      'Berg en Dal',
      'Beuningen',
      'Druten',
      'Heumen',
      'Mook en Middelaar',
      'Nijmegen',
      'Wijchen',
    ])
    expect(nijmegen?.betwist).toEqual([])
  })

  test('shows what both lists say about a disputed gemeente, from either side', async () => {
    for (const slug of ['west-brabant-oost', 'midden-brabant-hart-van-brabant']) {
      const gevonden = await open(slug)
      expect(gevonden?.betwist.map(({ naam }) => naam)).toEqual(['Alphen-Chaam', 'Baarle-Nassau'])
      expect(gevonden?.betwist[0]?.plaatsingen).toMatchObject([
        { bron: 'cbs', jaar: 2025, regioSlug: 'midden-brabant-hart-van-brabant' },
        { bron: 'ijw', jaar: 2026, regioSlug: 'west-brabant-oost' },
      ])
    }
  })

  test('an unknown address has no region', async () => {
    expect(await open('atlantis')).toBeNull()
    expect(await open("'; drop table regio.regio; --")).toBeNull()
  })
})

describe('what other rooms ask', () => {
  test('the regions to choose from', async () => {
    const all = await site.as(visitor, loadRegios)
    expect(all).toHaveLength(42)
    expect(all.find(({ slug }) => slug === 'rijk-van-nijmegen')).toEqual({
      id: '5ac741cc-59a0-8b7a-ae2a-e7c56fb69824',
      slug: 'rijk-van-nijmegen',
      naam: 'Rijk van Nijmegen',
      verzonnen: false,
    })
  })

  test('nobody changes a region', async () => {
    await expect(
      site.as(visitor, (db) => tables(db).updateTable('regio.regio').set({ naam: 'x' }).execute()),
    ).rejects.toThrow('permission denied')
    await expect(
      site.as(visitor, (db) => tables(db).deleteFrom('regio.lidmaatschap').execute()),
    ).rejects.toThrow('permission denied')
  })
})

describe('the demo, and what changes in the years', () => {
  beforeAll(async () => {
    await demo({ db: site.owner, keys: site.keys, today: '2026-11-22' })
  })

  test('five invented regions stand beside the 42', async () => {
    const regios = await lijst()
    expect(regios).toHaveLength(47)
    expect(regios.filter(({ verzonnen }) => verzonnen)).toMatchObject([
      { slug: 'bedachte-duinstreek', gemeenten: [{ naam: 'Helmerzand' }, { naam: 'Zilverduin' }] },
      { slug: 'bedachte-heuvelrand' },
      { slug: 'fantasie-rivierdal' },
      { slug: 'verzonnen-heidekamp' },
      { slug: 'verzonnen-veenland', provincies: ['Verzonnen provincie'] },
    ])
  })

  test('a region that was merged into another says so, keeps its gemeenten and is no longer chosen', async () => {
    const { veenland, duinstreek } = demoRegios
    await sql`update regio.regio set opgevolgd_door = ${duinstreek} where id = ${veenland}`.execute(
      site.owner,
    )
    await sql`update regio.lidmaatschap set jaar = 2025 where regio_id = ${veenland}`.execute(site.owner)
    await sql`insert into regio.lidmaatschap select gemeente_code, ${duinstreek}::uuid, 2026, bron
      from regio.lidmaatschap where regio_id = ${veenland}`.execute(site.owner)

    const oud = await site.as(visitor, (db) => findRegio(db, 'verzonnen-veenland'))
    expect(oud?.opgevolgdDoor).toEqual({ naam: 'Bedachte Duinstreek', slug: 'bedachte-duinstreek' })
    const plaatsingen = await site.as(visitor, (db) => loadPlaatsingen(db, veenland))
    expect(plaatsingen.map(({ gemeente, regioSlug }) => [gemeente, regioSlug])).toEqual([
      ['Plasdam', 'bedachte-duinstreek'],
      ['Turfwoude', 'bedachte-duinstreek'],
      ['Veenlo', 'bedachte-duinstreek'],
    ])
    expect(await site.as(visitor, (db) => loadVoorgangers(db, duinstreek))).toEqual([
      { naam: 'Verzonnen Veenland', slug: 'verzonnen-veenland' },
    ])
    expect((await site.as(visitor, loadRegios)).map(({ id }) => id)).not.toContain(veenland)
    expect((await lijst()).find(({ slug }) => slug === 'verzonnen-veenland')).toMatchObject({
      gemeenten: [],
      opgevolgdDoor: 'Bedachte Duinstreek',
    })
  })

  test('a list for a year that has not begun does not count yet', async () => {
    await sql`insert into regio.lidmaatschap
      select 'GM0050', id, 2099, 'cbs' from regio.regio where slug = 'zeeland'`.execute(site.owner)
    const zeeland = (await lijst()).find(({ slug }) => slug === 'zeeland')
    expect(zeeland?.gemeenten.map(({ naam }) => naam)).not.toContain('Zeewolde')
  })
})
