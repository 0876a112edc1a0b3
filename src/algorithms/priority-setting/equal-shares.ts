import { Cheapest } from './cheapest.ts'
import { fraction, type Fraction } from './fraction.ts'
import type { Profile } from './profile.ts'
import { Purses } from './purses.ts'
import { seqPhragmen } from './seq-phragmen.ts'
import type { Step } from './step.ts'
import { firstOf, priorityOf } from './tie-break.ts'
import { carriedByRole } from './weigh.ts'

/**
 * The Method of Equal Shares (Peters & Skowron 2020), unit costs: everybody gets the same budget for her weight, and
 * the item is bought next for which its supporters pay least for their weight. Stops when nothing can be bought.
 * @param budget of all together, in places
 */
function buy(profile: Profile, places: number, budget: number): { steps: Step[]; left: Purses } {
  const { supporters, weights, items } = profile
  const priority = priorityOf(profile)
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  const left = new Purses(weights.length, fraction(budget, all === 0n ? 1n : all))
  const cheapest = new Cheapest(items.keys())
  const price = (item: number) => priceFor(left, supporters[item]!, weights)
  const steps: Step[] = []
  while (steps.length < places) {
    const found = cheapest.find(price)
    if (found === null) break
    const item = firstOf(found.tied, priority)
    left.refine(found.price.den)
    const pays = found.price.num * (left.den / found.price.den)
    const paid = (has: bigint) => (has < pays ? has : pays)
    const carriedBy = carriedByRole(profile, item, (voter) => paid(left.of(voter)) * weights[voter]!)
    steps.push({ item, tied: found.tied, score: found.price, carriedBy })
    left.change(supporters[item]!, (has) => has - paid(has))
    cheapest.take(item)
  }
  return { steps, left }
}

/** What each supporter pays per unit of weight, when who has less pays all she has; null when it is not enough. */
function priceFor(left: Purses, voters: Uint32Array, weights: readonly bigint[]): Fraction | null {
  const purses = left.grouped(voters, weights)
  let rich = purses.reduce((sum, { weight }) => sum + weight, 0n)
  let missing = left.den
  for (const { value, weight } of purses) {
    if (value * rich >= missing) return fraction(missing, rich * left.den)
    missing -= value * weight
    rich -= weight
  }
  return null
}

/** Equal Shares; the places that stay open go on by Phragmén, where what was left of a budget counts as less load. */
export function equalShares(profile: Profile, places: number): Step[] {
  const { steps, left } = buy(profile, places, places)
  if (steps.length === places) return steps
  left.values.forEach((value, at) => (left.values[at] = -value))
  const taken = steps.map(({ item }) => item)
  return [...steps, ...seqPhragmen(profile, places - steps.length, left, taken)]
}

/**
 * Equal Shares with a budget that grows by one place until all places are bought. When fewer items than places have
 * any approval, growing does not help: what is bought then stays, and the plain count gives the rest.
 * @param byCount the plain count
 */
export function equalSharesByIncrement(
  profile: Profile,
  places: number,
  byCount: (profile: Profile, places: number) => Step[],
): Step[] {
  const approved = profile.supporters.filter((voters) => voters.length > 0).length
  if (approved < places) return byCount(profile, places)
  for (let budget = places; ; budget++) {
    const { steps } = buy(profile, places, budget)
    if (steps.length === places) return steps
  }
}
