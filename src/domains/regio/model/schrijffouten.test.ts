import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schrijffouten } from './schrijffouten.ts'

describe('slips are counted', () => {
  test.each([
    ['breda', 'breda', 0],
    ['bred', 'breda', 0],
    ['brdea', 'breda', 1],
    ['breeda', 'breda', 1],
    ['brda', 'breda', 1],
    ['brwda', 'breda', 1],
    ['', 'breda', 0],
    ['abc', '', 3],
  ])('%s for %s: %i', (typed, name, slips) => {
    expect(schrijffouten(typed, name)).toBe(slips)
  })

  test('the beginning of a name has none, and there are never more slips than letters typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, rest) => {
        expect(schrijffouten(typed, typed + rest)).toBe(0)
        expect(schrijffouten(typed, rest)).toBeLessThanOrEqual(typed.length)
      }),
    )
  })
})
