import { expect, test } from 'vitest'
import { isBsn } from './bsn.ts'

test.each(['999990007', '999.99.00.07', '9999 9000 7', '12345672'])('%s passes the eleven-test', (typed) => {
  expect(isBsn(typed)).toBe(sumOf(typed) % 11 === 0)
})

test.each(['000000000', '00000000', '1234567', '1234567890', '99999000x', ''])('%s is no BSN', (typed) => {
  expect(isBsn(typed)).toBe(false)
})

test('of ten neighbours at most one passes', () => {
  for (let start = 99_999_000; start < 99_999_020; start++) {
    const passing = Array.from({ length: 10 }, (_, last) => `${start}${last}`).filter(isBsn)
    expect(passing.length).toBeLessThanOrEqual(1)
  }
})

/** Written out once more, by the definition. */
function sumOf(typed: string): number {
  const digits = typed.replace(/\D/g, '').padStart(9, '0')
  return [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, factor, at) => sum + factor * Number(digits[at]), 0)
}
