import { expect, test } from 'vitest'
import { changedTicks, countPerDoelgroep } from './attendance.ts'

test('people are counted per doelgroep, in the order of the list', () => {
  const mens = (doelgroep: string, aanwezig: boolean) => ({
    deelnemerId: 'x',
    naam: 'x',
    doelgroep,
    aanwezig,
  })
  expect(
    countPerDoelgroep([mens('pleegouder', true), mens('ouder', false), mens('pleegouder', false)]),
  ).toEqual([
    { doelgroep: 'pleegouder', aanwezig: 1, verwacht: 2 },
    { doelgroep: 'ouder', aanwezig: 0, verwacht: 1 },
  ])
})

test('only what this host changed is written, so that another host’s ticks stay', () => {
  expect(changedTicks(['a', 'b'], ['b', 'c'])).toEqual([
    { deelnemerId: 'c', aanwezig: true },
    { deelnemerId: 'a', aanwezig: false },
  ])
  expect(changedTicks(['a'], ['a'])).toEqual([])
})
