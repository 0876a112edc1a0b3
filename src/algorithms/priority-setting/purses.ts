import { type Fraction, fraction, lcm } from './fraction.ts'

/**
 * A number per voter, such as a load or what is left of a budget, per unit of weight. Many voters have the same, so
 * each voter points at a class, and each class holds a whole number over one denominator that all share.
 */
export class Purses {
  readonly classOf: Uint32Array
  /** In parts of 1 / den. */
  readonly values: bigint[]
  den: bigint
  #rank: number[] | null = null

  constructor(voters: number, start: Fraction) {
    this.classOf = new Uint32Array(voters)
    this.values = [start.num]
    this.den = start.den
  }

  of(voter: number): bigint {
    return this.values[this.classOf[voter]!]!
  }

  /** From now on all values are parts of 1 / (a multiple of `den`). */
  refine(den: bigint): void {
    const shared = lcm(this.den, den)
    const factor = shared / this.den
    if (factor === 1n) return
    this.den = shared
    this.values.forEach((value, at) => (this.values[at] = value * factor))
  }

  /** Gives these voters a new value, computed from the present one; both in parts of 1 / den. */
  change(voters: Uint32Array, next: (value: bigint) => bigint): void {
    const moved = new Map<number, number>()
    const known = new Map(this.values.map((value, at) => [value, at]))
    for (const voter of voters) {
      const before = this.classOf[voter]!
      let after = moved.get(before)
      if (after === undefined) {
        const value = next(this.values[before]!)
        after = known.get(value) ?? this.values.push(value) - 1
        known.set(value, after)
        moved.set(before, after)
      }
      this.classOf[voter] = after
    }
    this.#rank = null
  }

  /** The classes of these voters with their summed weight, from the smallest value up. */
  grouped(voters: Uint32Array, weights: readonly bigint[]): { value: bigint; weight: bigint }[] {
    const sums = new Map<number, bigint>()
    for (const voter of voters) {
      const at = this.classOf[voter]!
      sums.set(at, (sums.get(at) ?? 0n) + weights[voter]!)
    }
    const rank = (this.#rank ??= this.#ranks())
    return [...sums]
      .sort(([a], [b]) => rank[a]! - rank[b]!)
      .map(([at, weight]) => ({ value: this.values[at]!, weight }))
  }

  asFraction(value: bigint): Fraction {
    return fraction(value, this.den)
  }

  #ranks(): number[] {
    const order = [...this.values.keys()].sort((a, b) => (this.values[a]! < this.values[b]! ? -1 : 1))
    const ranks = Array.from<number>({ length: order.length })
    order.forEach((at, place) => (ranks[at] = place))
    return ranks
  }
}
