import { fraction, lcm } from './fraction.ts'
import type { Profile } from './profile.ts'
import type { Step } from './step.ts'
import { firstOf, priorityOf } from './tie-break.ts'
import { carriedByRole } from './weigh.ts'

/**
 * Sequential proportional approval voting (Thiele 1895): every next place goes to the item with the most points, where
 * a voter who already has n of her items on the list gives 1 / (1 + n).
 */
export function seqPav(profile: Profile, places: number): Step[] {
  const priority = priorityOf(profile)
  const shared = Array.from({ length: places }, (_, at) => BigInt(at + 1)).reduce(lcm, 1n)
  const has = new Uint32Array(profile.weights.length)
  /** In parts of 1 / shared, so that all sums are whole. */
  const points = (voter: number) => (profile.weights[voter]! * shared) / BigInt(has[voter]! + 1)
  const open = new Set(profile.items.keys())
  // What a voter gives only shrinks, so the last sum is never too low and most items need no new one.
  const atMost = profile.items.map<bigint | null>(() => null)
  const steps: Step[] = []
  while (steps.length < places) {
    let best: bigint | null = null
    let tied: number[] = []
    for (const item of [...open].sort((a, b) => bySum(atMost[a]!, atMost[b]!))) {
      if (best !== null && atMost[item] !== null && atMost[item]! < best) break
      const sum = profile.supporters[item]!.reduce((total, voter) => total + points(voter), 0n)
      atMost[item] = sum
      if (best === null || sum > best) [best, tied] = [sum, [item]]
      else if (sum === best) tied.push(item)
    }
    const item = firstOf(tied, priority)
    steps.push({
      item,
      tied,
      score: fraction(best!, shared),
      carriedBy: carriedByRole(profile, item, points),
    })
    profile.supporters[item]!.forEach((voter) => has[voter]!++)
    open.delete(item)
  }
  return steps
}

/** Largest first; what was never counted before everything else. */
function bySum(a: bigint | null, b: bigint | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return a > b ? -1 : a < b ? 1 : 0
}
