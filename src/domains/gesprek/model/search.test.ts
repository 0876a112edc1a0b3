import { expect, test } from 'vitest'
import { searchGesprekken } from './search.ts'

const list = [
  { naam: 'Samen aan tafel', regioNaam: 'Zuid-Kennemerland' },
  { naam: 'Goed gesprek', regioNaam: 'Fryslân' },
]

test('a region is found in any spelling, and by the name of the gesprek', () => {
  expect(searchGesprekken(list, 'zuid kennemer')).toEqual([list[0]])
  expect(searchGesprekken(list, 'FRYSLAN')).toEqual([list[1]])
  expect(searchGesprekken(list, 'samen')).toEqual([list[0]])
  expect(searchGesprekken(list, ' ')).toEqual(list)
  expect(searchGesprekken(list, 'xyz')).toEqual([])
})
