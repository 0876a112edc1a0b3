import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Outcome } from './outcome.ts'
import type { Route } from './route.ts'

interface Limit {
  /** Tries, per address of the network, in so many seconds. No address is stored. */
  tries: RateLimiterMemory
  counts: (outcome: Outcome) => boolean
}

const isWrong = (outcome: Outcome) => outcome.kind === 'page' && outcome.options.status === 422
const isDone = (outcome: Outcome) => outcome.kind === 'redirect'

/**
 * Wrong codes: a class of 30 behind one address that mistypes a code once or twice stays far below; somebody who
 * guesses codes (4.6 thousand million) gets nowhere. Sign-ups: a room full of people signs up within an hour; somebody
 * who takes all seats, or has mails sent to strangers, does not get on.
 */
const limits: Record<NonNullable<Route['limit']>, Limit> = {
  codes: { tries: new RateLimiterMemory({ points: 100, duration: 600 }), counts: isWrong },
  'sign-in': { tries: new RateLimiterMemory({ points: 60, duration: 600 }), counts: isWrong },
  'sign-up': { tries: new RateLimiterMemory({ points: 120, duration: 3600 }), counts: isDone },
}

export async function isOverLimit(limit: Route['limit'], address: string): Promise<boolean> {
  if (!limit) return false
  const state = await limits[limit].tries.get(address)
  return state !== null && state.remainingPoints <= 0
}

export async function countTry(limit: Route['limit'], address: string, outcome: Outcome): Promise<void> {
  if (!limit || !limits[limit].counts(outcome)) return
  await limits[limit].tries.consume(address).catch(() => {})
}
