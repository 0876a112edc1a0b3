import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchKey } from '../../src/platform/text/index.ts'
import { openTest, type OpenTest } from '../support/as.ts'

/** Holds our facts against the files they came from, where those stand beside the project. */
const folder = process.env['REFERENCE_DATA']
const read = (file: string) =>
  parse<Record<string, string>>(readFileSync(join(folder!, file), 'utf8'), { columns: true })

describe.skipIf(folder === undefined)('facts carried over from reference data', () => {
  let t: OpenTest
  beforeAll(async () => {
    t = await openTest('2026-11-22')
  })
  afterAll(() => t.close())

  test('every gemeente stands in the region that each list says', async () => {
    const { rows } = await sql<{
      gemeente: string
      naam: string
      bron: string
      regio: string
      code: string
      andere: string[]
    }>`
      select i.gemeente_code as gemeente, g.naam, i.bron, r.naam as regio, r.code, r.andere_namen as andere
      from regio.indeling i join regio.gemeente g on g.code = i.gemeente_code join regio.regio r on r.id = i.regio_id
      where not g.verzonnen`.execute(t.owner)
    const find = (gemeente: string, bron: string) =>
      rows.find((row) => row.gemeente === gemeente && row.bron === bron)
    const lists = read('regio/gemeenten.csv')
    expect(lists).toHaveLength(342)
    for (const line of lists) {
      const cbs = find(line['gemeente_code']!, 'cbs')
      const ijw = find(line['gemeente_code']!, 'ijw')
      expect(cbs, line['gemeente']).toMatchObject({
        naam: line['gemeente'],
        code: line['jeugdregio_code_cbs2025'],
      })
      const names = [ijw!.regio, ...ijw!.andere].map(searchKey)
      expect(names, line['gemeente']).toContain(searchKey(line['jeugdregio_ketenbureau2026']!))
      expect(cbs!.code !== ijw!.code, line['gemeente']).toBe(line['verschil'] === 'ja')
    }
  })

  test('the national series are the published ones, with nothing filled in', async () => {
    const { rows } = await sql<{ reeks: string; periode: string; waarde: number | null }>`
      select reeks, periode, waarde::float8 as waarde from cijfers.cijfer where gebied_code = 'NL'`.execute(
      t.owner,
    )
    const columns: Record<string, string> = {
      kinderen_in_pleegzorg_31dec: 'kinderen-in-pleegzorg',
      kinderen_bereikt_in_jaar: 'kinderen-in-een-jaar',
    }
    for (const line of read('cbs/cijfers/pleegzorg-landelijk-2015-2022.csv')) {
      for (const [column, reeks] of Object.entries(columns)) {
        const found = rows.find((row) => row.reeks === reeks && row.periode === line['jaar'])
        expect(found?.waarde ?? null, `${reeks} ${line['jaar']}`).toBe(
          line[column] === '' ? null : Number(line[column]),
        )
      }
    }
    expect(rows.length).toBeGreaterThanOrEqual(16)
  })
})
