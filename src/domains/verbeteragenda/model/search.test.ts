import { expect, test } from 'vitest'
import { searchAgendas } from './search.ts'

const agendas = [
  { naam: 'Gesprek een', regio: 'Zuid-Kennemerland', andereNamen: ['Haarlem e.o.'], themas: ['a', 'b'] },
  { naam: 'Gesprek twee', regio: 'Súdwest', andereNamen: [], themas: ['b'] },
]

test.each([
  ['', '', 2],
  ['zuid kennemerland', '', 1],
  ['sudwest', '', 1],
  ['haarlem', '', 1],
  ['gesprek', 'a', 1],
  ['', 'b', 2],
  ['sudwest', 'a', 0],
  ['%', '', 2],
  ['nergens', '', 0],
])('looking for ‘%s’ with theme ‘%s’ finds %i', (zoek, thema, count) => {
  expect(searchAgendas(agendas, { zoek, thema })).toHaveLength(count)
})
