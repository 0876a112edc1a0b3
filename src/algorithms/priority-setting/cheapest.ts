import { compare, type Fraction } from './fraction.ts'

/** What an item costs now; null when it cannot be had. */
export type Price = (item: number) => Fraction | null

/**
 * Finds the items with the lowest price, where a price never falls from one round to the next: an item whose earlier
 * price is above the best of this round needs no new one.
 */
export class Cheapest {
  readonly #open: Set<number>
  readonly #atLeast = new Map<number, Fraction>()

  constructor(items: Iterable<number>) {
    this.#open = new Set(items)
  }

  /** All items with the lowest price; null when none can be had. What cannot be had now is never asked again. */
  find(price: Price): { price: Fraction; tied: number[] } | null {
    let best: Fraction | null = null
    let tied: number[] = []
    for (const item of this.#inOrder()) {
      const known = this.#atLeast.get(item)
      if (best !== null && known !== undefined && compare(known, best) > 0) break
      const now = price(item)
      if (now === null) {
        this.#open.delete(item)
        continue
      }
      this.#atLeast.set(item, now)
      const order: number = best === null ? -1 : compare(now, best)
      if (order < 0) [best, tied] = [now, [item]]
      else if (order === 0) tied.push(item)
    }
    return best === null ? null : { price: best, tied }
  }

  take(item: number): void {
    this.#open.delete(item)
  }

  /** What was never priced first, then from cheap to dear. */
  #inOrder(): number[] {
    const known = [...this.#open].filter((item) => this.#atLeast.has(item))
    known.sort((a, b) => compare(this.#atLeast.get(a)!, this.#atLeast.get(b)!))
    return [...[...this.#open].filter((item) => !this.#atLeast.has(item)), ...known]
  }
}
