import type { Bound, Component } from './component.ts'
import { neededBounds } from './needed-bounds.ts'
import { openNetwork } from './network.ts'
import type { Range } from './round.ts'
import { openWholeNumbers } from './whole-numbers.ts'

/** Everything that obeys the bounds, part by part: things that no bound ties together are worked out apart. */
export class PossibleTables {
  private readonly parts: Component[] = []
  /** Per thing its part, and its number in there. */
  private readonly partOf: number[] = []
  private readonly placeOf: number[] = []
  private readonly known = new Map<string, Range | null>()

  /** @returns null when no table obeys */
  static async open(size: number, bounds: readonly Bound[]): Promise<PossibleTables | null> {
    const tables = new PossibleTables()
    const needed = neededBounds(bounds)
    const together = tie(size, needed)
    for (const [part, things] of together.entries()) {
      for (const [place, thing] of things.entries()) {
        tables.partOf[thing] = part
        tables.placeOf[thing] = place
      }
    }
    for (const [part, things] of together.entries()) {
      const own = needed
        .filter(({ members }) => tables.partOf[members[0]!] === part)
        .map(({ members, range }) => ({ members: members.map((thing) => tables.placeOf[thing]!), range }))
      const component = openNetwork(things.length, own) ?? (await openWholeNumbers(things.length, own))
      if (component === 'empty') {
        tables.close()
        return null
      }
      tables.parts.push(component)
    }
    return tables
  }

  /** @see Component.range */
  range(members: readonly number[], filled?: number): Range | null {
    const name = `${filled}:${members.join()}`
    const known = this.known.get(name)
    if (known !== undefined) return known
    let range: Range | null = [0, 0]
    for (const [part, own] of this.divide(members, filled)) {
      const add = this.parts[part]!.range(own, this.filledIn(part, filled))
      range = range && add ? [range[0] + add[0], range[1] + add[1]] : null
    }
    this.known.set(name, range)
    return range
  }

  /** A range within the real one, from tables that were met before; null when none was met. */
  seen(members: readonly number[], filled?: number): Range | null {
    let [least, most] = [0, 0]
    for (const [part, own] of this.divide(members)) {
      const filledHere = this.filledIn(part, filled)
      let [low, high] = [Infinity, -Infinity]
      for (const table of this.parts[part]!.met) {
        if (filledHere !== undefined && table[filledHere]! < 1) continue
        let sum = 0
        for (const place of own) sum += table[place]!
        low = Math.min(low, sum)
        high = Math.max(high, sum)
      }
      if (high < low) return null
      least += low
      most += high
    }
    return [least, most]
  }

  /** Whether knowing something of this thing may say something of the sum. */
  areTied(thing: number, members: readonly number[]): boolean {
    return members.some((member) => this.partOf[member] === this.partOf[thing])
  }

  private filledIn(part: number, filled: number | undefined): number | undefined {
    return filled !== undefined && this.partOf[filled] === part ? this.placeOf[filled] : undefined
  }

  /** The things of each part, and the part of who is known to be there. */
  private divide(members: readonly number[], filled?: number): Map<number, number[]> {
    const parts = new Map<number, number[]>()
    if (filled !== undefined) parts.set(this.partOf[filled]!, [])
    for (const member of members) {
      const part = this.partOf[member]!
      const own = parts.get(part)
      if (own) own.push(this.placeOf[member]!)
      else parts.set(part, [this.placeOf[member]!])
    }
    return parts
  }

  close(): void {
    for (const component of this.parts) component.close()
  }
}

/** Things that some set ties together, directly or through others. */
function tie(size: number, bounds: readonly Bound[]): number[][] {
  const first = Array.from({ length: size }, (_, thing) => thing)
  const head = (thing: number): number => (first[thing] === thing ? thing : head(first[thing]!))
  for (const { members } of bounds) for (const member of members) first[head(member)] = head(members[0]!)
  const groups = Map.groupBy(first.keys(), head)
  return [...groups.values()]
}
