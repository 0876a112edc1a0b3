import { type Fraction, fraction, lcm, readFraction, times } from './fraction.ts'

/** What people chose, as it comes in. */
export interface ProfileInput {
  /** Names, in the order in which they were submitted. */
  items: string[]
  voters: { role?: string; weight?: string | number; approves: string[] }[]
}

/** Why a profile or a number of places cannot be used; the message is for people. */
export class ProfileError extends Error {
  override name = 'ProfileError'
}

/** The same in numbers. */
export interface Profile {
  items: readonly string[]
  /** Per voter: the items approved, by index, each once. */
  approvals: readonly Uint32Array[]
  /** Per item: the voters who approve it. */
  supporters: readonly Uint32Array[]
  /** Whole numbers, in parts of 1 / unit: all were multiplied by one number, which changes no outcome. */
  weights: readonly bigint[]
  unit: bigint
  /** Per voter: index in `roles`. */
  roleOf: readonly number[]
  roles: readonly string[]
}

/** @param byRole every weight is multiplied by 1 / number of voters of the role, so that each role counts the same */
export function readProfile(input: ProfileInput, byRole = false): Profile {
  const index = new Map(input.items.map((item, at) => [item, at]))
  if (index.size !== input.items.length) throw new ProfileError('Twee punten hebben dezelfde naam.')
  const roles = [...new Set(input.voters.map(({ role }) => role ?? ''))]
  const roleOf = input.voters.map(({ role }) => roles.indexOf(role ?? ''))
  const sizes = roles.map((_, at) => roleOf.filter((role) => role === at).length)
  const given = input.voters.map(({ weight }, at) => weightOf(weight ?? 1, at))
  const weights = byRole
    ? given.map((weight, at) => times(weight, fraction(1, sizes[roleOf[at]!] ?? 1)))
    : given
  const shared = weights.reduce((den, weight) => lcm(den, weight.den), 1n)
  const approvals = input.voters.map(({ approves }, at) =>
    Uint32Array.from(
      new Set(approves),
      (item) => index.get(item) ?? unusable(`Stem ${at + 1} noemt een punt dat er niet is: ${item}.`),
    ),
  )
  return {
    items: input.items,
    approvals,
    supporters: supportersOf(input.items.length, approvals),
    weights: weights.map(({ num, den }) => (num * shared) / den),
    unit: shared,
    roleOf,
    roles,
  }
}

/** @throws ProfileError when so many places cannot be given */
export function checkPlaces({ items }: Profile, places: number): void {
  if (!Number.isInteger(places) || places < 1)
    throw new ProfileError('Kies een heel aantal plaatsen, minstens 1.')
  if (places > items.length) {
    throw new ProfileError(`Er zijn ${places} plaatsen en maar ${items.length} punten.`)
  }
}

function weightOf(typed: string | number, at: number): Fraction {
  const weight = readFraction(typed)
  return weight === null || weight.num <= 0n
    ? unusable(`Stem ${at + 1} heeft geen gewicht boven nul: ${typed}.`)
    : weight
}

function unusable(message: string): never {
  throw new ProfileError(message)
}

function supportersOf(items: number, approvals: Uint32Array[]): Uint32Array[] {
  const lists: number[][] = Array.from({ length: items }, () => [])
  approvals.forEach((approved, voter) => approved.forEach((item) => lists[item]!.push(voter)))
  return lists.map((list) => Uint32Array.from(list))
}
