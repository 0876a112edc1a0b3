import { expect, test } from 'vitest'
import { jaarDocument } from './jaar-document.ts'

const programma = {
  id: 'p',
  organisatieId: 'o',
  organisatieNaam: 'Samen (verzonnen)',
  naam: 'Aan tafel (verzonnen)',
  doel: '',
  financier: '',
  van: '2025-01-01',
  tot: '2027-12-31',
  openbaar: true,
  versie: 1,
}

test('the overview says of which days it is, where it comes from, and what each region did', () => {
  const document = jaarDocument(
    {
      programma,
      jaar: '2026',
      dagen: { van: '2026-01-01', tot: '2026-11-22' },
      today: '2026-11-22',
      columns: [
        { name: 'stap', label: 'Stap' },
        { name: 'gekomen', label: 'Wie kwamen er' },
      ],
      rows: [
        {
          key: 'g1',
          gesprek: 'g1',
          regio: 'Regio A',
          regioSlug: 'a',
          cells: {
            stap: { row: 'g1', text: 'Afgerond' },
            gekomen: { row: 'g1', text: 'mensen', lines: ['ouder: minder dan 5'] },
          },
        },
        { key: 'b', gesprek: null, regio: 'Regio B', regioSlug: 'b', cells: {} },
      ],
    },
    'nl',
  )
  expect(document.title).toBe('Jaaroverzicht 2026: Aan tafel (verzonnen)')
  expect(document.blocks).toMatchObject([
    { kind: 'heading', level: 1 },
    { text: 'Dit overzicht gaat over 1 januari 2026 tot en met 22 november 2026.' },
    { text: expect.stringMatching(/^Bron: .* Gemaakt op 22 november 2026\.$/) },
    { text: expect.stringContaining('minder dan 5') },
    { kind: 'heading', text: 'Alle regio’s' },
    {
      kind: 'table',
      rows: [
        ['Regio A', 'Afgerond'],
        ['Regio B', 'Nog geen gesprek'],
      ],
    },
    { kind: 'heading', level: 2, text: 'Regio A' },
    {
      kind: 'table',
      rows: [['Stap', 'Afgerond']],
    },
    { kind: 'heading', level: 3, text: 'Wie kwamen er' },
    { kind: 'paragraph', text: 'mensen' },
    { kind: 'list', items: ['ouder: minder dan 5'] },
    { kind: 'heading', level: 2, text: 'Regio B' },
    { kind: 'paragraph', text: 'In deze regio is nog geen gesprek van dit programma begonnen.' },
  ])
})
