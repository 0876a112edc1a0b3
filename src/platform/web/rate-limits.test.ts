import { expect, test } from 'vitest'
import type { Outcome } from './outcome.ts'
import { countTry, isOverLimit } from './rate-limits.ts'

const page = (status: 200 | 422): Outcome => ({ kind: 'page', render: () => null, options: { status } })
const done: Outcome = { kind: 'redirect', to: '/' }

async function times(count: number, limit: 'codes' | 'sign-up', address: string, outcome: Outcome) {
  for (let i = 0; i < count; i++) await countTry(limit, address, outcome)
}

test('wrong codes count, good ones do not', async () => {
  await times(500, 'codes', '192.0.2.1', done)
  await times(99, 'codes', '192.0.2.1', page(422))
  expect(await isOverLimit('codes', '192.0.2.1')).toBe(false)
  await times(1, 'codes', '192.0.2.1', page(422))
  expect(await isOverLimit('codes', '192.0.2.1')).toBe(true)
})

test('sign-ups that succeeded count, what somebody has to mend does not; for each network by itself', async () => {
  await times(500, 'sign-up', '192.0.2.2', page(422))
  await times(500, 'sign-up', '192.0.2.2', page(200))
  await times(119, 'sign-up', '192.0.2.2', done)
  expect(await isOverLimit('sign-up', '192.0.2.2')).toBe(false)
  await times(1, 'sign-up', '192.0.2.2', done)
  expect(await isOverLimit('sign-up', '192.0.2.2')).toBe(true)
  expect(await isOverLimit('sign-up', '192.0.2.3')).toBe(false)
})

test('a route without a limit has none', async () => {
  await countTry(undefined, '192.0.2.4', done)
  expect(await isOverLimit(undefined, '192.0.2.4')).toBe(false)
})
