import { Circulation, type Arc } from './circulation.ts'
import { memory, type Bound, type Component } from './component.ts'
import type { Range } from './round.ts'
import { maskOf, twoFamilies, type Mask } from './two-families.ts'

/**
 * The tables as flows: each thing is an arc from the smallest set of the first family around it to the smallest of the
 * second. All bounds are whole, so the extremes that a flow reaches are whole too and no bound is too wide.
 * @returns null when the sets make no two families, 'empty' when no table obeys
 */
export function openNetwork(size: number, bounds: readonly Bound[]): Component | 'empty' | null {
  const sets = bounds.filter(({ members }) => members.length > 1)
  const masks = sets.map(({ members }) => maskOf(members))
  const families = twoFamilies(masks)
  if (!families) return null

  const flow = new Circulation()
  const outside = flow.node()
  const nodes = sets.map(() => flow.node())
  const sizes = sets.map(({ members }) => members.length)
  const around = (mask: Mask, family: 0 | 1, itself = -1) => {
    let smallest = -1
    for (const [index, other] of masks.entries()) {
      if (index === itself || families[index] !== family || (other & mask) !== mask) continue
      if (smallest === -1 || sizes[index]! < sizes[smallest]!) smallest = index
    }
    return smallest === -1 ? outside : nodes[smallest]!
  }
  for (const [index, { range }] of sets.entries()) {
    const node = nodes[index]!
    const parent = around(masks[index]!, families[index]!, index)
    if (families[index] === 0) flow.arc(parent, node, ...range)
    else flow.arc(node, parent, ...range)
  }
  const arcs = Array.from({ length: size }, (_, thing) => {
    const mask = maskOf([thing])
    return flow.arc(around(mask, 0), around(mask, 1), 0, Infinity)
  })
  for (const { members, range } of bounds) {
    if (members.length !== 1) continue
    const arc = arcs[members[0]!]!
    flow.least[arc] = Math.max(flow.least[arc]!, range[0])
    flow.most[arc] = Math.min(flow.most[arc]!, range[1])
  }
  return flow.repair() ? new Network(flow, arcs) : 'empty'
}

class Network implements Component {
  readonly met: number[][] = []
  private readonly flow: Circulation
  private readonly things: readonly Arc[]

  constructor(flow: Circulation, things: readonly Arc[]) {
    this.flow = flow
    this.things = things
    this.remember()
  }

  range(members: readonly number[], filled?: number): Range | null {
    const known = filled === undefined ? undefined : this.things[filled]!
    if (known === undefined || this.flow.least[known]! >= 1) return this.extremes(members)
    this.flow.least[known] = 1
    const range = this.flow.repair() ? this.extremes(members) : null
    this.flow.least[known] = 0
    return range
  }

  close(): void {}

  private extremes(members: readonly number[]): Range {
    const most = this.extreme(members, 1)
    const least = this.extreme(members, -1)
    return [least, most]
  }

  private extreme(members: readonly number[], weight: 1 | -1): number {
    const weights = new Int8Array(this.flow.flow.length)
    for (const member of members) weights[this.things[member]!] = weight
    if (!this.flow.maximise(weights)) return Infinity
    this.remember()
    return members.reduce((sum, member) => sum + this.flow.flow[this.things[member]!]!, 0)
  }

  private remember(): void {
    const table = this.things.map((arc) => this.flow.flow[arc]!)
    const last = this.met.at(-1)
    if (this.met.length < memory && !last?.every((people, thing) => people === table[thing]))
      this.met.push(table)
  }
}
