import { describe, expect, test } from 'vitest'
import { findPersonalData } from './index.ts'

const found = (text: string, known: string[] = []) =>
  findPersonalData(text, known).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test.each([
  ['Bel me op 06-12 34 56 78.', 'telefoon: 06-12 34 56 78'],
  ['Bel +32 470 12 34 56 maar', 'telefoon: +32 470 12 34 56'],
  ['Kantoor: (010) 123 45 67', 'telefoon: (010) 123 45 67'],
  ['Mail naar els.verzonnen@voorbeeld.invalid graag', 'mail: els.verzonnen@voorbeeld.invalid'],
  ['els (at) voorbeeld.invalid', 'mail: els (at) voorbeeld.invalid'],
  ['Wij wonen op 1234 AB 12.', 'adres: 1234 AB 12'],
  ['Wij wonen in de Verzonnenstraat 12b.', 'adres: Verzonnenstraat 12b'],
  ['Geboren op 03-04-2011.', 'geboortedatum: 03-04-2011'],
  ['Hij is geboren op 3 april 2011.', 'geboortedatum: 3 april 2011'],
  ['Zijn bsn is 999990019', 'bsn: 999990019'],
  ['Mijn zoon Tim slaapt slecht.', 'naam: Tim'],
  ['mijn dochter sanne slaapt slecht', 'naam: sanne'],
  ['Mevrouw Van den Berg belde.', 'naam: Van den Berg'],
  ['Ons pleegkind heet Xandria.', 'naam: Xandria'],
  ['Toen kwam Fatima el Amrani langs.', 'naam: Fatima el Amrani'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

describe('what is nobody is left alone', () => {
  test.each([
    'Pleegzorg kost tijd. De gemeente belt nooit terug.',
    'Wij wachten al 12 maanden en hebben 3 keer gebeld.',
    'In maart 2024 begon het, op 12 maart was de zitting.',
    'De GI en het CJG praten niet met elkaar.',
    'Met Kerst is ze bij haar moeder, met Pasen bij ons.',
    'Ze kost ons 1234 euro per jaar.',
    'Roos en tulp bloeien in de tuin.',
    'Ons dossier is nummer 999990018.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a gemeente that the caller knows', () => {
    expect(found('Wij wonen in Druten.', ['Druten'])).toEqual([])
    expect(found('De raad van Berg en Dal beslist.', ['Berg en Dal'])).toEqual([])
  })
})

test('several finds come in order and do not overlap', () => {
  const text = 'Mijn zoon Tim (06 12345678) en juf Anna, anna@school.invalid.'
  expect(found(text)).toEqual([
    'naam: Tim',
    'telefoon: 06 12345678',
    'naam: Anna',
    'mail: anna@school.invalid',
  ])
})
