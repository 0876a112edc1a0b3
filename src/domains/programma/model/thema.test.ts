import { expect, test } from 'vitest'
import { themaName, themaVraag } from './names.ts'
import { themas } from './thema.ts'

test('there are seven themes, each with a short name and a question in both languages', () => {
  expect(new Set(themas).size).toBe(7)
  for (const lang of ['nl', 'en'] as const) {
    const names = themas.map((thema) => themaName(thema, lang))
    expect(new Set(names).size).toBe(7)
    expect(names.every((name, index) => name !== themas[index] && name.length <= 40)).toBe(true)
    expect(themas.every((thema) => themaVraag(thema, lang).endsWith('?'))).toBe(true)
  }
})

test('a code that is no theme is shown as it is', () => {
  expect(themaName('toString', 'nl')).toBe('toString')
})
