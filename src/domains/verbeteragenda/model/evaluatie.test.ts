import { expect, test } from 'vitest'
import { mayEvaluate } from './evaluatie.ts'

test.each([
  [null, false],
  ['2026-11-23', false],
  ['2026-11-22', true],
  ['2026-11-21', true],
])('with evaluation on %s, on 22 November it may be evaluated: %s', (evaluatie_op, expected) => {
  expect(mayEvaluate({ evaluatie_op }, '2026-11-22')).toBe(expected)
})
