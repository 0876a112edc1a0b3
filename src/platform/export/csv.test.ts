import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvFile } from './index.ts'

const columns = [
  { key: 'naam', label: 'Naam' },
  { key: 'aantal', label: 'Aantal' },
]

function text(rows: Record<string, string | number | null>[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(columns, rows))
}

describe('a table for a spreadsheet', () => {
  test('opens in Dutch Excel: byte order mark, semicolons, CRLF, comma in a number', () => {
    expect(text([{ naam: 'Anne', aantal: 2.5 }])).toBe('\uFEFFNaam;Aantal\r\nAnne;2,5\r\n')
  })
  test('what is not known stays empty, in the order of the columns', () => {
    expect(text([{ aantal: null, naam: 'x' }, { naam: '' }])).toBe('\uFEFFNaam;Aantal\r\nx;\r\n;\r\n')
  })
  test('semicolons, quotes and new lines stay inside their cell', () => {
    const naam = 'a;b "c"\nd, مرحبا 😀'
    const back: unknown = parse(text([{ naam, aantal: 1 }]), { delimiter: ';', bom: true, columns: true })
    expect(back).toEqual([{ Naam: naam, Aantal: '1' }])
  })
  test.each(['=1+1', '+31', '-1+2', '@som', '\t=1', '＝1'])('%j is text, not a formula', (naam) => {
    const back = parse(text([{ naam, aantal: -3 }]), {
      delimiter: ';',
      bom: true,
      columns: true,
      trim: false,
    })
    expect(back).toEqual([{ Naam: `'${naam}`, Aantal: '-3' }])
  })
})
