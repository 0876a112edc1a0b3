import type { Highs, Model, ModelData } from 'highs'
import { memory, type Bound, type Component } from './component.ts'
import type { Range } from './round.ts'

/** More than any count: what reaches it has no limit. */
const unlimited = 1e7

const optimal = 7
const infeasible = 8

let loading: Promise<Highs> | undefined

/** Only what is no network needs it, so it is loaded when that is met. */
function load(): Promise<Highs> {
  // Its types are those of the CommonJS build; what is imported is the module build, whose default is the loader.
  loading ??= import('highs').then(({ default: loader }) => (loader as unknown as typeof loader.default)())
  return loading
}

/**
 * The same questions for bounds that are no network: a linear programme first, and with whole numbers where its answer
 * is not whole, because a range that is too wide would call something safe that is not.
 */
export async function openWholeNumbers(size: number, bounds: readonly Bound[]): Promise<Component | 'empty'> {
  const highs = await load()
  const component = new Programme(highs, size, bounds)
  if (component.range([0])) return component
  component.close()
  return 'empty'
}

class Programme implements Component {
  readonly met: number[][] = []
  private readonly linear: Solver
  private readonly whole: Solver

  constructor(highs: Highs, size: number, bounds: readonly Bound[]) {
    const given = programme(size, bounds)
    const { integer } = highs.constants.variableType
    this.linear = new Solver(highs, given)
    this.whole = new Solver(highs, { ...given, integrality: Array.from({ length: size }, () => integer) })
  }

  range(members: readonly number[], filled?: number): Range | null {
    const most = this.extreme(members, filled, 'maximize')
    const least = most === null ? null : this.extreme(members, filled, 'minimize')
    if (most === null || least === null) return null
    return [least, most >= unlimited ? Infinity : most]
  }

  close(): void {
    this.linear.model.dispose()
    this.whole.model.dispose()
  }

  private extreme(members: readonly number[], filled: number | undefined, sense: Sense): number | null {
    for (const solver of [this.linear, this.whole]) {
      const table = solver.solve(members, filled, sense)
      if (!table) return null
      if (table.some((people) => Math.abs(people - Math.round(people)) > 1e-6)) continue
      const people = table.map(Math.round)
      if (this.met.length < memory) this.met.push(people)
      return members.reduce((sum, member) => sum + people[member]!, 0)
    }
    throw new Error('A programme with whole numbers gave a broken one.')
  }
}

type Sense = 'maximize' | 'minimize'

/** A programme that is asked one thing after the other; only what differs from the last question is passed on. */
class Solver {
  readonly model: Model
  private readonly senses: Highs['constants']['objectiveSense']
  private wanted: ReadonlySet<number> = new Set()

  constructor(highs: Highs, given: ModelData) {
    this.senses = highs.constants.objectiveSense
    this.model = highs.createModel(given)
    this.model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
  }

  /** The table in which the sum is most or least; null when no table obeys. */
  solve(members: readonly number[], filled: number | undefined, sense: Sense): number[] | null {
    const wanted = new Set(members)
    for (const thing of new Set([...wanted, ...this.wanted])) {
      if (wanted.has(thing) !== this.wanted.has(thing))
        this.model.changeColCost(thing, wanted.has(thing) ? 1 : 0)
    }
    this.wanted = wanted
    this.model.changeObjectiveSense(this.senses[sense])
    if (filled !== undefined) this.model.changeColBounds(filled, 1, unlimited)
    const { modelStatus } = this.model.run()
    if (modelStatus !== optimal && modelStatus !== infeasible)
      throw new Error(`A programme ended with status ${modelStatus}.`)
    const table = modelStatus === optimal ? [...this.model.getSolution().colValue] : null
    if (filled !== undefined) this.model.changeColBounds(filled, 0, unlimited)
    return table
  }
}

function programme(size: number, bounds: readonly Bound[]): ModelData {
  const starts = [0]
  for (const { members } of bounds) starts.push(starts.at(-1)! + members.length)
  const indices = bounds.flatMap(({ members }) => members)
  return {
    numCols: size,
    numRows: bounds.length,
    colCost: Array.from({ length: size }, () => 0),
    colLower: Array.from({ length: size }, () => 0),
    colUpper: Array.from({ length: size }, () => unlimited),
    rowLower: bounds.map(({ range: [least] }) => least),
    rowUpper: bounds.map(({ range: [, most] }) => most),
    matrix: {
      format: 'csr',
      numRows: bounds.length,
      numCols: size,
      starts,
      indices,
      values: indices.map(() => 1),
    },
  }
}
