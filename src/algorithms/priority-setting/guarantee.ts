import { firstOf, priorityOf } from './tie-break.ts'
import { type ProfileInput, readProfile } from './profile.ts'

/** What a role wants first, and whether it was chosen. Not chosen: the role gets a public answer. */
export interface Guaranteed {
  role: string
  /** Null when nobody of this role approves anything. */
  firstChoice: string | null
  isChosen: boolean
}

/**
 * Proportional rules alone do not give a small role an item of its own (60/20/6/8/6 people and ten places gave the three
 * smallest none), so each role's first choice is on the list or is answered. The first choice of a role is the item
 * that most of it approves, ties by the published order of the whole.
 */
export function guarantee(input: ProfileInput, chosen: readonly string[]): Guaranteed[] {
  const profile = readProfile(input)
  const priority = priorityOf(profile)
  return profile.roles.map((role, at) => {
    const sums = profile.supporters.map((voters) =>
      voters.reduce((sum, voter) => (profile.roleOf[voter] === at ? sum + profile.weights[voter]! : sum), 0n),
    )
    const most = sums.reduce((best, sum) => (sum > best ? sum : best), 0n)
    if (most === 0n) return { role, firstChoice: null, isChosen: false }
    const first = firstOf(
      [...sums.keys()].filter((item) => sums[item] === most),
      priority,
    )
    const firstChoice = profile.items[first]!
    return { role, firstChoice, isChosen: chosen.includes(firstChoice) }
  })
}
