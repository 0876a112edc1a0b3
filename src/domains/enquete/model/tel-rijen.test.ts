import { expect, test } from 'vitest'
import { countRows } from './tel-rijen.ts'

test('a group with few codes has no count of its own, only in the total', () => {
  expect(countRows({ ouder: 9, pleegouder: 10 }, { ouder: 5, pleegouder: 5, samen: 10 }, 'samen')).toEqual([
    { groep: 'ouder', uitgedeeld: 9, vanaf: null },
    { groep: 'pleegouder', uitgedeeld: 10, vanaf: 5 },
    { groep: null, uitgedeeld: 19, vanaf: 10 },
  ])
})

test('before the first count everything stands at the lowest step', () => {
  expect(countRows({ pleegouder: 10 }, {}, 'samen').map(({ vanaf }) => vanaf)).toEqual([0, 0])
})
