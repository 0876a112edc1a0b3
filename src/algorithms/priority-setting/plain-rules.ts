import { compare, fraction, type Fraction, minus, plus, times, zero } from './fraction.ts'
import { type ProfileInput, readProfile } from './profile.ts'
import { firstOf, priorityOf } from './tie-break.ts'

/** The rules as they stand in the books, voter by voter and without a short cut: what the fast ones are held against. */

type Rule = (input: ProfileInput, places: number) => string[]

export const plainSeqPav: Rule = (input, places) => {
  const { at, first, names, weights, supporters } = open(input)
  const has = weights.map(() => 0)
  return repeat(places, names, (left) => {
    const points = (item: number) =>
      sum(supporters[item]!.map((voter) => times(weights[voter]!, fraction(1, has[voter]! + 1))))
    const item = first(best(left, (one) => minus(zero, points(one))))
    supporters[item]!.forEach((voter) => has[voter]!++)
    return at(item)
  })
}

export const plainSeqPhragmen: Rule = (input, places) => {
  const { names } = open(input)
  return phragmen(
    input,
    places,
    readProfile(input).weights.map(() => zero),
    names.map((_, item) => item),
  )
}

export const plainEqualShares: Rule = (input, places) => {
  const { first, names, weights, supporters } = open(input)
  const all = sum(weights)
  const purse = weights.map((weight) => times(times(weight, fraction(places)), fraction(all.den, all.num)))
  let left = names.map((_, item) => item)
  const chosen: number[] = []
  while (chosen.length < places) {
    const prices = new Map(left.map((item) => [item, priceOf(supporters[item]!, purse, weights)]))
    const affordable = left.filter((item) => prices.get(item) !== null)
    if (affordable.length === 0) break
    const item = first(best(affordable, (one) => prices.get(one)!))
    for (const voter of supporters[item]!) {
      const due = times(prices.get(item)!, weights[voter]!)
      purse[voter] = compare(purse[voter]!, due) < 0 ? zero : minus(purse[voter]!, due)
    }
    chosen.push(item)
    left = left.filter((one) => one !== item)
  }
  const loads = purse.map((money, voter) =>
    minus(zero, times(money, fraction(weights[voter]!.den, weights[voter]!.num))),
  )
  return [...chosen.map((item) => names[item]!), ...phragmen(input, places - chosen.length, loads, left)]
}

function phragmen(input: ProfileInput, places: number, loads: Fraction[], items: number[]): string[] {
  const { at, first, weights, supporters } = open(input)
  const load = [...loads]
  return repeat(
    places,
    items.map(at),
    (left) => {
      const supported = left.filter((item) => supporters[item]!.length > 0)
      if (supported.length === 0) return at(Math.min(...left))
      const heaviest = (item: number) => {
        const carried = sum(supporters[item]!.map((voter) => times(weights[voter]!, load[voter]!)))
        const all = sum(supporters[item]!.map((voter) => weights[voter]!))
        return times(plus(fraction(1), carried), fraction(all.den, all.num))
      }
      const item = first(best(supported, heaviest))
      const after = heaviest(item)
      supporters[item]!.forEach((voter) => (load[voter] = after))
      return at(item)
    },
    items,
  )
}

/** The price per unit of weight: who cannot pay it pays all, until nobody else is poor; null when it is not enough. */
function priceOf(voters: number[], purse: Fraction[], weights: Fraction[]): Fraction | null {
  let poor: number[] = []
  for (;;) {
    const rich = voters.filter((voter) => !poor.includes(voter))
    if (rich.length === 0) return null
    const all = sum(rich.map((voter) => weights[voter]!))
    const price = times(
      minus(fraction(1), sum(poor.map((voter) => purse[voter]!))),
      fraction(all.den, all.num),
    )
    const more = rich.filter((voter) => compare(purse[voter]!, times(price, weights[voter]!)) < 0)
    if (more.length === 0) return price
    poor = [...poor, ...more]
  }
}

function open(input: ProfileInput) {
  const profile = readProfile(input)
  const priority = priorityOf(profile)
  return {
    names: input.items,
    at: (item: number) => input.items[item]!,
    first: (tied: number[]) => firstOf(tied, priority),
    weights: profile.weights.map((weight) => fraction(weight, profile.unit)),
    supporters: profile.supporters.map((voters) => [...voters]),
  }
}

function repeat(
  places: number,
  names: readonly string[],
  take: (left: number[]) => string,
  items?: number[],
): string[] {
  const indexes = items ?? names.map((_, item) => item)
  const chosen: string[] = []
  while (chosen.length < places) {
    chosen.push(take(indexes.filter((_, position) => !chosen.includes(names[position]!))))
  }
  return chosen
}

function best(items: number[], score: (item: number) => Fraction): number[] {
  const scores = new Map(items.map((item) => [item, score(item)]))
  const lowest = [...scores.values()].reduce((low, one) => (compare(one, low) < 0 ? one : low))
  return items.filter((item) => compare(scores.get(item)!, lowest) === 0)
}

function sum(parts: Fraction[]): Fraction {
  return parts.reduce(plus, zero)
}
