import type { Highs, Model, ModelData, ObjectiveSense } from 'highs'
import type { Bound, Component } from './component.ts'
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
  private readonly size: number
  private readonly senses: Highs['constants']['objectiveSense']
  private readonly linear: Model
  private readonly whole: Model

  constructor(highs: Highs, size: number, bounds: readonly Bound[]) {
    this.size = size
    this.senses = highs.constants.objectiveSense
    this.linear = highs.createModel(programme(size, bounds))
    this.whole = highs.createModel({
      ...programme(size, bounds),
      integrality: Array.from({ length: size }, () => highs.constants.variableType.integer),
    })
    for (const model of [this.linear, this.whole]) model.options.set({ output_flag: false })
    this.whole.options.set({ mip_rel_gap: 0, mip_abs_gap: 0 })
  }

  range(members: readonly number[], filled?: number): Range | null {
    const wanted = new Set(members)
    for (const model of [this.linear, this.whole]) {
      for (let thing = 0; thing < this.size; thing++) model.changeColCost(thing, wanted.has(thing) ? 1 : 0)
      if (filled !== undefined) model.changeColBounds(filled, 1, unlimited)
    }
    const most = this.extreme(members, this.senses.maximize)
    const least = most === null ? null : this.extreme(members, this.senses.minimize)
    if (filled !== undefined)
      for (const model of [this.linear, this.whole]) model.changeColBounds(filled, 0, unlimited)
    if (most === null || least === null) return null
    return [least, most >= unlimited ? Infinity : most]
  }

  close(): void {
    this.linear.dispose()
    this.whole.dispose()
  }

  private extreme(members: readonly number[], sense: ObjectiveSense): number | null {
    for (const model of [this.linear, this.whole]) {
      model.changeObjectiveSense(sense)
      const { modelStatus } = model.run()
      if (modelStatus === infeasible) return null
      if (modelStatus !== optimal) throw new Error(`A programme ended with status ${modelStatus}.`)
      const table = [...model.getSolution().colValue]
      if (table.some((people) => Math.abs(people - Math.round(people)) > 1e-6)) continue
      const people = table.map(Math.round)
      this.met.push(people)
      return members.reduce((sum, member) => sum + people[member]!, 0)
    }
    throw new Error('A programme with whole numbers gave a broken one.')
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
