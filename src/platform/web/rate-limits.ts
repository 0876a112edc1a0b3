import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Route } from './route.ts'

/**
 * Only wrong tries count, per address of the network. A class of 30 behind one address that mistypes a code once or
 * twice stays far below; somebody who guesses codes (4.6 thousand million) gets nowhere.
 */
const limits = {
  codes: new RateLimiterMemory({ points: 100, duration: 600 }),
  'sign-in': new RateLimiterMemory({ points: 60, duration: 600 }),
} satisfies Record<NonNullable<Route['limit']>, RateLimiterMemory>

export async function isOverLimit(limit: Route['limit'], address: string): Promise<boolean> {
  if (!limit) return false
  const state = await limits[limit].get(address)
  return state !== null && state.remainingPoints <= 0
}

export async function countWrongTry(limit: Route['limit'], address: string): Promise<void> {
  if (!limit) return
  await limits[limit].consume(address).catch(() => {})
}
