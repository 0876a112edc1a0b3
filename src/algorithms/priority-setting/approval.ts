import { fraction } from './fraction.ts'
import type { Profile } from './profile.ts'
import type { Step } from './step.ts'
import { priorityOf } from './tie-break.ts'
import { carriedByRole, weightOfSupporters } from './weigh.ts'

/** The plain count: most weighted approvals first. A larger group can take every place. */
export function approval(profile: Profile, places: number): Step[] {
  const priority = priorityOf(profile)
  const scores = profile.items.map((_, item) => weightOfSupporters(profile, item))
  const order = profile.items.map((_, item) => item).sort((a, b) => priority[a]! - priority[b]!)
  return order.slice(0, places).map((item, at) => ({
    item,
    tied: order.slice(at).filter((other) => scores[other] === scores[item]),
    score: fraction(scores[item]!),
    carriedBy: carriedByRole(profile, item, (voter) => profile.weights[voter]!),
  }))
}
