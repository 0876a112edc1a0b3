import { expect, test } from 'vitest'
import { formInput } from '../../../platform/forms/index.ts'
import { readBesluiten } from './verslag.ts'
import { readVerslag } from './verslag-form.ts'

test('each line is a decision; dashes, numbers and empty lines are left out', () => {
  expect(readBesluiten('- Samen eten\n\n2. In 2027 weer\n 3) Een map\n• Bellen\n10 plaatsen erbij')).toEqual([
    'Samen eten',
    'In 2027 weer',
    'Een map',
    'Bellen',
    '10 plaatsen erbij',
  ])
})

test('a draft may be empty, adopted minutes may not', () => {
  const read = (values: Record<string, string>) => readVerslag(formInput(Object.entries(values)), 'nl')
  expect(read({ tekst: '', besluiten: '', doel: 'bewaren' })).toMatchObject({
    ok: true,
    value: { adopt: false },
  })
  expect(read({ tekst: '', besluiten: 'Bellen', doel: 'vaststellen' })).toMatchObject({
    ok: false,
    state: { errors: [{ name: 'tekst' }], values: { besluiten: 'Bellen' } },
  })
  expect(read({ tekst: 'Zo was het', besluiten: '', doel: 'vaststellen' })).toMatchObject({
    ok: true,
    value: { adopt: true },
  })
})
