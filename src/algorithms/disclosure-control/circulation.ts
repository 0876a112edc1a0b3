/** The number of an arc, from 0. */
export type Arc = number

/** An arc in the direction of the flow, or (as its complement) against it. */
type Step = number

/**
 * A flow through a network in which every node gives on what it gets. Everything stays whole, because all bounds are.
 * The arcs are columns of numbers: this is where the time goes.
 */
export class Circulation {
  readonly least: number[] = []
  readonly most: number[] = []
  readonly flow: number[] = []
  private readonly from: number[] = []
  private readonly to: number[] = []
  /** Per node the steps that leave it. */
  private readonly steps: Step[][] = []

  node(): number {
    return this.steps.push([]) - 1
  }

  arc(from: number, to: number, least: number, most: number): Arc {
    this.from.push(from)
    this.to.push(to)
    this.least.push(least)
    this.most.push(most)
    const arc = this.flow.push(0) - 1
    this.steps[from]!.push(arc)
    this.steps[to]!.push(~arc)
    return arc
  }

  /** Brings every arc within its bounds, one after the other. Returns false when that can't be done. */
  repair(): boolean {
    for (const [arc, least] of this.least.entries()) {
      if (this.most[arc]! < least) return false
      while (this.flow[arc]! < least) {
        const way = this.wayBack(arc)
        if (!way) return false
        this.push([...way, arc], Math.min(least - this.flow[arc]!, this.room(way)))
      }
    }
    return true
  }

  /**
   * Makes the weighted sum of the arcs as large as possible.
   * @param weights -1, 0 or 1 per arc
   * @returns false when nothing stops it from growing
   */
  maximise(weights: Int8Array): boolean {
    for (let cycle = this.gain(weights); cycle; cycle = this.gain(weights)) {
      const step = this.room(cycle)
      if (step === Infinity) return false
      this.push(cycle, step)
    }
    return true
  }

  private push(steps: readonly Step[], amount: number): void {
    for (const step of steps) {
      if (step >= 0) this.flow[step]! += amount
      else this.flow[~step]! -= amount
    }
  }

  private room(steps: readonly Step[]): number {
    return Math.min(...steps.map((step) => this.roomFor(step)))
  }

  private roomFor(step: Step): number {
    return step >= 0 ? this.most[step]! - this.flow[step]! : this.flow[~step]! - this.least[~step]!
  }

  private start(step: Step): number {
    return step >= 0 ? this.from[step]! : this.to[~step]!
  }

  private wayBack(closing: Arc): Step[] | null {
    const came = new Map<number, Step | null>([[this.to[closing]!, null]])
    const goal = this.from[closing]!
    for (const node of came.keys()) {
      if (node === goal) break
      for (const step of this.steps[node]!) {
        const next = this.start(~step)
        if (step !== closing && !came.has(next) && this.roomFor(step) > 0) came.set(next, step)
      }
    }
    if (!came.has(goal)) return null
    const way: Step[] = []
    for (let step = came.get(goal) ?? null; step !== null; step = came.get(this.start(step)) ?? null)
      way.push(step)
    return way
  }

  /** A cycle along which the weighted sum grows (Bellman-Ford, with a look for a cycle after each pass). */
  private gain(weights: Int8Array): Step[] | null {
    const { from, to, flow, least, most } = this
    const best = new Int32Array(this.steps.length)
    const came = this.steps.map((): Step | undefined => undefined)
    for (let changed = true; changed;) {
      changed = false
      for (let arc = 0; arc < flow.length; arc++) {
        const [tail, head, weight] = [from[arc]!, to[arc]!, weights[arc]!]
        if (flow[arc]! < most[arc]! && best[tail]! + weight > best[head]!) {
          best[head] = best[tail]! + weight
          came[head] = arc
          changed = true
        }
        if (flow[arc]! > least[arc]! && best[head]! - weight > best[tail]!) {
          best[tail] = best[head]! - weight
          came[tail] = ~arc
          changed = true
        }
      }
      const cycle = changed ? this.cycleIn(came) : null
      if (cycle) return cycle
    }
    return null
  }

  private cycleIn(came: readonly (Step | undefined)[]): Step[] | null {
    const seenFrom = new Int32Array(came.length).fill(-1)
    for (let start = 0; start < came.length; start++) {
      let node = start
      while (seenFrom[node] === -1 && came[node] !== undefined) {
        seenFrom[node] = start
        node = this.start(came[node]!)
      }
      if (seenFrom[node] !== start) continue
      const cycle: Step[] = []
      for (let at = node; cycle.length === 0 || at !== node; at = this.start(came[at]!)) cycle.push(came[at]!)
      return cycle
    }
    return null
  }
}
