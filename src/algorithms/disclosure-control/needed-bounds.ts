import type { Bound } from './component.ts'
import { maskOf } from './two-families.ts'

/**
 * One bound for each set, without the sums that follow from sums inside them. Fewer sets are more often a network, and
 * fall apart into smaller ones.
 */
export function neededBounds(bounds: readonly Bound[]): Bound[] {
  const exact: { mask: bigint; sum: number }[] = []
  return joinEqual(bounds)
    .toSorted((a, b) => a.members.length - b.members.length)
    .filter(({ members, range: [least, most] }) => {
      if (least !== most) return true
      let left = maskOf(members)
      let sum = least
      const mask = left
      for (const inside of exact.toReversed()) {
        if ((inside.mask & left) !== inside.mask) continue
        left &= ~inside.mask
        sum -= inside.sum
      }
      // A sum that contradicts its parts stays, so that nothing obeys.
      if (left === 0n && sum === 0) return false
      exact.push({ mask, sum: least })
      return true
    })
}

function joinEqual(bounds: readonly Bound[]): Bound[] {
  const sets = Map.groupBy(bounds, ({ members }) => members.toSorted((a, b) => a - b).join())
  return [...sets.values()].map((same) => ({
    members: same[0]!.members,
    range: [Math.max(...same.map(({ range }) => range[0])), Math.min(...same.map(({ range }) => range[1]))],
  }))
}
