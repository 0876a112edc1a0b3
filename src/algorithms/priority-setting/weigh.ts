import { type Fraction, fraction } from './fraction.ts'
import type { Profile } from './profile.ts'

/** Summed weight of the supporters of an item. */
export function weightOfSupporters({ supporters, weights }: Profile, item: number): bigint {
  return supporters[item]!.reduce((sum, voter) => sum + weights[voter]!, 0n)
}

/**
 * The part of a place that each role carries, when every supporter carries `part(voter)` in any one unit.
 * Empty when nobody carries anything.
 */
export function carriedByRole(profile: Profile, item: number, part: (voter: number) => bigint): Fraction[] {
  const sums = profile.roles.map(() => 0n)
  for (const voter of profile.supporters[item]!) sums[profile.roleOf[voter]!]! += part(voter)
  const total = sums.reduce((sum, one) => sum + one, 0n)
  return total === 0n ? [] : sums.map((sum) => fraction(sum, total))
}
