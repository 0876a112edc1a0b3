import { approval } from './approval.ts'
import { equalShares, equalSharesByIncrement } from './equal-shares.ts'
import { fraction, times, written } from './fraction.ts'
import { checkPlaces, type Profile, type ProfileInput, readProfile } from './profile.ts'
import { seqPav } from './seq-pav.ts'
import { seqPhragmen } from './seq-phragmen.ts'
import type { Step } from './step.ts'

interface Rule {
  steps: (profile: Profile, places: number) => Step[]
  /** Weights are whole here, so a sum of weights comes out too large, and a price per unit of weight too small. */
  score: 'sum of weights' | 'per unit of weight'
}

const rules = {
  approval: { steps: approval, score: 'sum of weights' },
  'seq-pav': { steps: seqPav, score: 'sum of weights' },
  'seq-phragmen': { steps: (profile, places) => seqPhragmen(profile, places), score: 'per unit of weight' },
  'equal-shares': { steps: equalShares, score: 'per unit of weight' },
  'equal-shares-increment': {
    steps: (profile, places) => equalSharesByIncrement(profile, places, approval),
    score: 'per unit of weight',
  },
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
export const ruleNames = Object.keys(rules) as RuleName[]

/** What was chosen, in the order of choosing. All numbers are exact: `"2/3"`. */
export interface Choice {
  chosen: string[]
  /** Steps at which more than one item was equally good. */
  ties: { place: number; items: string[] }[]
  /** `carriedBy`: which part of the place each role carried; together 1. */
  steps: { place: number; item: string; score: string; carriedBy: Record<string, string> }[]
  /** `approvedChosen`: how many of the chosen items somebody of this role approves, on average. */
  perRole: Record<string, { voters: number; approvedChosen: string }>
}

/**
 * Chooses `places` items by a rule.
 * @throws ProfileError with a message for people, when the input cannot be used
 */
export function choose(
  input: ProfileInput,
  { rule, places, byRole = false }: { rule: RuleName; places: number; byRole?: boolean },
): Choice {
  const profile = readProfile(input, byRole)
  checkPlaces(profile, places)
  const { steps: stepsOf, score: kind } = rules[rule]
  const steps = stepsOf(profile, places)
  const scale = kind === 'sum of weights' ? fraction(1n, profile.unit) : fraction(profile.unit)
  const name = (item: number) => profile.items[item]!
  return {
    chosen: steps.map(({ item }) => name(item)),
    ties: steps.flatMap(({ tied }, at) =>
      tied.length < 2 ? [] : [{ place: at + 1, items: tied.toSorted((a, b) => a - b).map(name) }],
    ),
    steps: steps.map(({ item, score, carriedBy }, at) => ({
      place: at + 1,
      item: name(item),
      score: written(times(score, scale)),
      carriedBy: Object.fromEntries(
        carriedBy.flatMap((part, role) => (part.num === 0n ? [] : [[profile.roles[role]!, written(part)]])),
      ),
    })),
    perRole: perRole(profile, new Set(steps.map(({ item }) => item))),
  }
}

function perRole({ roles, roleOf, approvals }: Profile, chosen: Set<number>): Choice['perRole'] {
  const counts = roles.map(() => ({ voters: 0, approved: 0 }))
  approvals.forEach((approved, voter) => {
    const count = counts[roleOf[voter]!]!
    count.voters++
    count.approved += approved.filter((item) => chosen.has(item)).length
  })
  return Object.fromEntries(
    counts.map(({ voters, approved }, at) => [
      roles[at]!,
      { voters, approvedChosen: written(fraction(approved, voters)) },
    ]),
  )
}
