import { expect, test } from 'vitest'
import { formInput } from '../../../platform/forms/index.ts'
import { bySoort, soorten } from './notitie.ts'
import { readNotitie, startValues } from './notitie-form.ts'

test('notes stand under their kind, the tables in order; a kind without notes stays', () => {
  const groups = bySoort([
    { soort: 'idee', tafel: 12 },
    { soort: 'idee', tafel: 2 },
    { soort: 'gaat-goed', tafel: 1 },
  ] as const)
  expect(groups.map(({ soort }) => soort)).toEqual(soorten)
  expect(groups.map(({ notities }) => notities.map(({ tafel }) => tafel))).toEqual([[1], [], [2, 12]])
})

test('a note needs a table, a kind and a text', () => {
  const read = (values: Record<string, string>) => readNotitie(formInput(Object.entries(values)), 'nl')
  expect(read({ tafel: '3', soort: 'idee', tekst: 'Samen eten' })).toEqual({
    ok: true,
    value: { tafel: 3, soort: 'idee', tekst: 'Samen eten' },
  })
  const wrong = read({ tafel: '31', soort: 'klacht', tekst: 'x'.repeat(10_000) })
  expect(!wrong.ok && wrong.state.errors.map(({ name }) => name)).toEqual(['tafel', 'soort', 'tekst'])
})

test('the table and kind of the note before are filled in; anything odd in the address is left out', () => {
  expect(startValues(new URLSearchParams('tafel=3&soort=idee'))).toEqual({ tafel: '3', soort: 'idee' })
  expect(startValues(new URLSearchParams('tafel=99&soort=<script>'))).toEqual({ tafel: '', soort: '' })
})
