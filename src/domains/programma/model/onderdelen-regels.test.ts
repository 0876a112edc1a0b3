import { expect, test } from 'vitest'
import { readOnderdelen, writeOnderdelen } from './onderdelen-regels.ts'

test('a part a line, with its minutes in front, in the ways people write that', () => {
  const typed = '15 Inloop\n\n 45 min. Kennismaken aan tafels\n15: Pauze\n30 minuten - Afsluiting'
  expect(readOnderdelen(typed)).toEqual({
    ok: true,
    onderdelen: [
      { titel: 'Inloop', minuten: 15 },
      { titel: 'Kennismaken aan tafels', minuten: 45 },
      { titel: 'Pauze', minuten: 15 },
      { titel: 'Afsluiting', minuten: 30 },
    ],
  })
  expect(readOnderdelen('')).toEqual({ ok: true, onderdelen: [] })
})

test('what is written is read back the same, also a part that begins with a number or a minute', () => {
  const onderdelen = [
    { titel: '3 tafels, 2 rondes', minuten: 20 },
    { titel: 'Minuut stilte', minuten: 5 },
    { titel: '= geen formule', minuten: 5 },
  ]
  expect(readOnderdelen(writeOnderdelen(onderdelen))).toEqual({ ok: true, onderdelen })
})

test.each([
  ['Inloop', 1],
  ['15 Inloop\nInloop 15', 2],
  ['15 Inloop\n\n0 Niets', 3],
  ['15', 1],
  ['999 Heel lang', 1],
  ['1e3 Verkeerd', 1],
])('the line that cannot be read is named: %j', (typed, line) => {
  expect(readOnderdelen(typed)).toEqual({ ok: false, problem: 'regel', line })
})

test('a title that is too long, and too many parts', () => {
  expect(readOnderdelen(`15 ${'x'.repeat(121)}`)).toEqual({ ok: false, problem: 'te-lang', line: 1 })
  expect(readOnderdelen('5 Deel\n'.repeat(16))).toEqual({ ok: false, problem: 'te-veel', most: 15 })
})
