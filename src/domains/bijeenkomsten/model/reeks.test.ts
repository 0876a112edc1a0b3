import { expect, test } from 'vitest'
import { countSeries, keerOf } from './reeks.ts'

const mens = (doelgroep: string, ...was: string[]) => ({ deelnemerId: 'x', naam: 'x', doelgroep, was })

test('who was there, who was not, and what is still to come', () => {
  expect(keerOf(mens('ouder', 'een'), { id: 'een', stand: 'gepland' })).toBe('ja')
  expect(keerOf(mens('ouder'), { id: 'een', stand: 'geweest' })).toBe('nee')
  expect(keerOf(mens('ouder'), { id: 'een', stand: 'gepland' })).toBe('later')
})

test('people are counted per doelgroep and meeting, in the order of the list', () => {
  const meetings = [
    { id: 'een', stand: 'geweest' },
    { id: 'twee', stand: 'gepland' },
  ] as const
  expect(
    countSeries([mens('pleegouder', 'een'), mens('ouder', 'een', 'twee'), mens('pleegouder')], [...meetings]),
  ).toEqual([
    { doelgroep: 'pleegouder', plaatsen: 2, waren: [1, 0] },
    { doelgroep: 'ouder', plaatsen: 1, waren: [1, 1] },
  ])
})
