import { describe, expect, test } from 'vitest'
import type { Antwoorden } from './antwoorden.ts'
import { nextPlaats } from './blader.ts'
import { vragenlijst } from './vragenlijst.ts'

const vragen = vragenlijst('beleidsmaker')
const laatste = vragen.length - 1
const niets: Antwoorden = { keuzes: {}, open: '' }
const alles: Antwoorden = {
  keuzes: Object.fromEntries(vragen.map(({ id }) => [id, 'goed' as const])),
  open: '',
}

describe('turning the pages', () => {
  test('goes forward with an answer and stays without one', () => {
    expect(nextPlaats(vragen, alles, 0, 'verder')).toEqual({ plaats: 1, fout: null })
    expect(nextPlaats(vragen, niets, 0, 'verder')).toEqual({ plaats: 0, fout: 'kies' })
  })
  test('goes back without asking anything, before the first question to the beginning', () => {
    expect(nextPlaats(vragen, niets, 3, 'vorige')).toEqual({ plaats: 2, fout: null })
    expect(nextPlaats(vragen, niets, 0, 'vorige')).toEqual({ plaats: 'begin', fout: null })
  })
  test('ends at checking, but not with a hole', () => {
    expect(nextPlaats(vragen, alles, laatste, 'verder').plaats).toBe('nakijken')
    const { gehoord: _, ...keuzes } = alles.keuzes
    expect(nextPlaats(vragen, { keuzes, open: '' }, laatste, 'verder').plaats).toBe(0)
  })
  test('goes to a question that is to be changed', () => {
    expect(nextPlaats(vragen, alles, laatste, 'naar-2').plaats).toBe(2)
    expect(nextPlaats(vragen, alles, laatste, 'naar-99').plaats).toBe('nakijken')
  })
  test('returns to checking after a change, when nothing is missing', () => {
    expect(nextPlaats(vragen, alles, 2, 'verder', true).plaats).toBe('nakijken')
    expect(
      nextPlaats(vragen, { keuzes: { [vragen[2]!.id]: 'goed' }, open: '' }, 2, 'verder', true).plaats,
    ).toBe(3)
  })
  test('starts again when the place makes no sense', () => {
    for (const van of [-1, 99, Number.NaN])
      expect(nextPlaats(vragen, alles, van, 'verder').plaats).toBe('begin')
  })
})
