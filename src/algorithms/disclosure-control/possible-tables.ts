import type { Bound, Component } from './component.ts'
import { neededBounds } from './needed-bounds.ts'
import { openNetwork } from './network.ts'
import type { Range } from './round.ts'
import { openWholeNumbers } from './whole-numbers.ts'

interface Part {
  component: Component
  /** The number that a thing has in its own part. */
  place: Map<number, number>
}

/** Everything that obeys the bounds, part by part: things that no bound ties together are worked out apart. */
export class PossibleTables {
  private readonly parts: Part[]
  private readonly known = new Map<string, Range | null>()

  private constructor(parts: Part[]) {
    this.parts = parts
  }

  /** @returns null when no table obeys */
  static async open(size: number, bounds: readonly Bound[]): Promise<PossibleTables | null> {
    const tables = new PossibleTables([])
    const needed = neededBounds(bounds)
    for (const things of tie(size, needed)) {
      const place = new Map(things.map((thing, index) => [thing, index]))
      const own = needed.flatMap(({ members, range }) =>
        place.has(members[0]!) ? [{ members: placed(members, place), range }] : [],
      )
      const component = openNetwork(things.length, own) ?? (await openWholeNumbers(things.length, own))
      if (component === 'empty') {
        tables.close()
        return null
      }
      tables.parts.push({ component, place })
    }
    return tables
  }

  /** @see Component.range */
  range(members: readonly number[], filled?: number): Range | null {
    const name = `${filled}:${members.join()}`
    const known = this.known.get(name)
    if (known !== undefined) return known
    let range: Range | null = [0, 0]
    for (const { component, place } of this.parts) {
      const own = placed(members, place)
      const filledHere = filled === undefined ? undefined : place.get(filled)
      if (own.length === 0 && filledHere === undefined) continue
      const add = component.range(own, filledHere)
      range = range && add ? [range[0] + add[0], range[1] + add[1]] : null
    }
    this.known.set(name, range)
    return range
  }

  /** A range within the real one, from tables that were met before; null when none was met. */
  seen(members: readonly number[], filled?: number): Range | null {
    let [least, most] = [0, 0]
    for (const { component, place } of this.parts) {
      const own = placed(members, place)
      const filledHere = filled === undefined ? undefined : place.get(filled)
      if (own.length === 0) continue
      let [low, high] = [Infinity, -Infinity]
      for (const table of component.met) {
        if (filledHere !== undefined && table[filledHere]! < 1) continue
        let sum = 0
        for (const index of own) sum += table[index]!
        low = Math.min(low, sum)
        high = Math.max(high, sum)
      }
      if (high < low) return null
      least += low
      most += high
    }
    return [least, most]
  }

  close(): void {
    for (const { component } of this.parts) component.close()
  }
}

function placed(members: readonly number[], place: ReadonlyMap<number, number>): number[] {
  return members.flatMap((member) => place.get(member) ?? [])
}

/** Things that some set ties together, directly or through others. */
function tie(size: number, bounds: readonly Bound[]): number[][] {
  const first = Array.from({ length: size }, (_, thing) => thing)
  const head = (thing: number): number => (first[thing] === thing ? thing : head(first[thing]!))
  for (const { members } of bounds) for (const member of members) first[head(member)] = head(members[0]!)
  const groups = Map.groupBy(first.keys(), head)
  return [...groups.values()]
}
