import { describe, expect, test } from 'vitest'
import { bijeenkomstName, onderdeelName, sjabloonName } from './names.ts'
import { planDagindeling } from './dagindeling.ts'
import { minutenTussen } from './minuten.ts'
import { findSjabloon, sjablonen } from './sjabloon.ts'

test('one template has three meetings in the order of the process, the other is a single table', () => {
  expect(sjablonen.map(({ code, bijeenkomsten }) => [code, bijeenkomsten.map((b) => b.code)])).toEqual([
    ['drie-bijeenkomsten', ['kennismaken', 'hoe-gaat-het', 'verbeterplan']],
    ['dialoogtafel', ['dialoogtafel']],
  ])
  expect(findSjabloon('dialoogtafel')).toBe(sjablonen[1])
  expect(findSjabloon('vier-bijeenkomsten')).toBeUndefined()
})

describe.each(
  sjablonen.flatMap(({ code, bijeenkomsten }) => bijeenkomsten.map((b) => ({ sjabloon: code, ...b }))),
)('$sjabloon: $code', (bijeenkomst) => {
  test('the schedule fills the meeting exactly', () => {
    const planned = planDagindeling(bijeenkomst)
    expect(planned[0]?.begin).toBe(bijeenkomst.begin)
    expect(planned.at(-1)?.eind).toBe(bijeenkomst.eind)
    const total = bijeenkomst.dagindeling.reduce((sum, { minuten }) => sum + minuten, 0)
    expect(total).toBe(minutenTussen(bijeenkomst.begin, bijeenkomst.eind))
  })

  test('it begins with arriving and a welcome, ends with a close, and nobody sits for over two hours', () => {
    const codes = bijeenkomst.dagindeling.map(({ code }) => code)
    expect(codes.slice(0, 2)).toEqual(['inloop', 'welkom'])
    expect(codes.at(-1)).toBe('afsluiting')
    let sitting = 0
    for (const { code, minuten } of bijeenkomst.dagindeling) {
      sitting = code === 'pauze' || code === 'maaltijd' ? 0 : sitting + minuten
      expect(sitting).toBeLessThanOrEqual(120)
    }
  })

  test('every name exists in both languages', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(bijeenkomstName(bijeenkomst.code, lang)).not.toBe('')
      for (const { code } of bijeenkomst.dagindeling) expect(onderdeelName(code, lang)).not.toBe('')
    }
  })
})

test('a template has a name; what is unknown keeps its code', () => {
  expect(sjabloonName('drie-bijeenkomsten', 'nl')).toBe('Drie bijeenkomsten')
  expect(sjabloonName('dialoogtafel', 'en')).toBe('One dialogue table')
  expect(onderdeelName('zelfbedacht', 'nl')).toBe('zelfbedacht')
})
