/** Which things are in a set, as the bits of a number. */
export type Mask = bigint

export function maskOf(members: readonly number[]): Mask {
  return members.reduce((mask, member) => mask | (1n << BigInt(member)), 0n)
}

/** Neither apart from each other nor one inside the other. */
function cross(a: Mask, b: Mask): boolean {
  const both = a & b
  return both !== 0n && both !== a && both !== b
}

/**
 * Divides sets into two families so that within a family two sets are apart or nested. Then sums over these sets are a
 * network: one family divides what flows in, the other gathers what flows out (Edmonds 1970 on laminar families).
 * @returns for each set its family, or null when that can't be done
 */
export function twoFamilies(sets: readonly Mask[]): (0 | 1)[] | null {
  const crossing = sets.map((a) => sets.flatMap((b, index) => (cross(a, b) ? [index] : [])))
  const family: (0 | 1 | undefined)[] = sets.map(() => undefined)
  for (let start = 0; start < sets.length; start++) {
    if (family[start] !== undefined) continue
    family[start] = 0
    const waiting = [start]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of crossing[at]!) {
        if (family[next] === family[at]) return null
        if (family[next] !== undefined) continue
        family[next] = family[at] === 0 ? 1 : 0
        waiting.push(next)
      }
    }
  }
  return family as (0 | 1)[]
}
