import type { Profile } from './profile.ts'

/**
 * Known beforehand: of items that are equally good, the one with more weighted approvals goes first, then the one
 * that was submitted first. Never the order of a database.
 */
export function priorityOf({ supporters, weights }: Profile): number[] {
  const approvals = supporters.map((voters) => voters.reduce((sum, voter) => sum + weights[voter]!, 0n))
  const order = supporters.map((_, item) => item)
  order.sort((a, b) => (approvals[a]! < approvals[b]! ? 1 : approvals[a]! > approvals[b]! ? -1 : a - b))
  const priority = Array.from<number>({ length: order.length })
  order.forEach((item, place) => (priority[item] = place))
  return priority
}

/** The first of these by the published order. */
export function firstOf(tied: number[], priority: number[]): number {
  return tied.reduce((best, item) => (priority[item]! < priority[best]! ? item : best))
}
