import { Cheapest } from './cheapest.ts'
import { fraction, zero } from './fraction.ts'
import type { Profile } from './profile.ts'
import { Purses } from './purses.ts'
import type { Step } from './step.ts'
import { firstOf, priorityOf } from './tie-break.ts'
import { carriedByRole, weightOfSupporters } from './weigh.ts'

/**
 * Sequential Phragmén (Phragmén 1894): every place costs 1, shared by who approves the item; the next place goes where
 * the heaviest-loaded supporter would carry least. Items that nobody approves come last.
 * @param loads what each voter carries per unit of weight; below zero is what somebody still had left
 * @param taken items that have a place already
 */
export function seqPhragmen(
  profile: Profile,
  places: number,
  loads = new Purses(profile.weights.length, zero),
  taken: number[] = [],
): Step[] {
  const { supporters, weights, items } = profile
  const priority = priorityOf(profile)
  const total = items.map((_, item) => weightOfSupporters(profile, item))
  const open = [...items.keys()].filter((item) => !taken.includes(item))
  const cheapest = new Cheapest(open.filter((item) => total[item]! > 0n))
  const load = (item: number) => {
    const carried = loads.grouped(supporters[item]!, weights)
    const sum = carried.reduce((money, { value, weight }) => money + value * weight, 0n)
    return fraction(loads.den + sum, loads.den * total[item]!)
  }
  const steps: Step[] = []
  while (steps.length < places) {
    const found = cheapest.find(load)
    if (found === null) break
    const item = firstOf(found.tied, priority)
    loads.refine(found.price.den)
    const after = found.price.num * (loads.den / found.price.den)
    const carriedBy = carriedByRole(profile, item, (voter) => (after - loads.of(voter)) * weights[voter]!)
    steps.push({ item, tied: found.tied, score: found.price, carriedBy })
    loads.change(supporters[item]!, () => after)
    cheapest.take(item)
  }
  const rest = open.filter((item) => total[item] === 0n)
  for (const item of rest.slice(0, places - steps.length)) {
    steps.push({ item, tied: rest.slice(rest.indexOf(item)), score: zero, carriedBy: [] })
  }
  return steps
}
