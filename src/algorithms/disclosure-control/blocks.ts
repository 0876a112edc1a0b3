import { boundsOf, type Cell, type Fact, type Shape } from './round.ts'
import type { Bound } from './component.ts'

/**
 * A table as an attacker needs it. Groups that every fact names together can't be told apart, and neither can such
 * options, so they are worked out as one block. Each answer stands in a layer that says to which earlier rounds it
 * belonged too: layer 0 is new, bit i is the i-th earlier round.
 */
export interface Blocks {
  units: readonly (readonly number[])[]
  classes: readonly (readonly number[])[]
  layers: number
  size: number
  /** The sum of these units, classes and layers. */
  members(units: readonly number[], classes: readonly number[], layers: readonly number[]): number[]
  factMembers(cells: readonly Cell[], layers: readonly number[]): number[]
  unitOf(block: number): number
  /** Per fact the sum it is about. */
  facts: Bound[]
  /** What was known without these facts: those about earlier rounds, and that no unit has more answers than codes. */
  before: Bound[]
  /** Whether these are people who came after some earlier round. */
  cameSince(members: readonly number[]): boolean
  allLayers: readonly number[]
  /** Every moment at which people are counted: this round, each earlier one, and who came after it. */
  moments: readonly (readonly number[])[]
}

export function blocksOf(
  shape: Shape,
  facts: readonly Fact[],
  earlier: readonly (readonly Fact[])[],
): Blocks {
  const groups = [...shape.groups.keys()]
  const options = [...shape.options.keys()]
  // Per cell the facts that name it.
  const naming = groups.map(() => options.map(() => ''))
  for (const [index, { cells }] of [...facts, ...earlier.flat()].entries()) {
    for (const [g, o] of cells) naming[g]![o]! += `${index} `
  }
  const units = sameNames(groups, (g) => naming[g]!.join())
  const classes = sameNames(options, (o) => naming.map((row) => row[o]).join())
  const layers = 2 ** earlier.length
  const allLayers = [...Array(layers).keys()]
  const members = (us: readonly number[], cs: readonly number[], ls: readonly number[]) =>
    us.flatMap((u) => cs.flatMap((c) => ls.map((l) => (u * classes.length + c) * layers + l)))
  const unitWith = placesOf(units)
  const classWith = placesOf(classes)
  const factMembers = (cells: readonly Cell[], ls: readonly number[]) => {
    const pairs = new Map(
      cells.map(([g, o]) => [`${unitWith[g]},${classWith[o]}`, [unitWith[g]!, classWith[o]!] as const]),
    )
    return [...pairs.values()].flatMap(([u, c]) => members([u], [c], ls))
  }
  const layersIn = (round: number) => allLayers.filter((layer) => layer & (1 << round))
  const about = (list: readonly Fact[], ls: readonly number[]): Bound[] =>
    list.map((fact) => ({ members: factMembers(fact.cells, ls), range: boundsOf(fact) }))
  const invited = units.flatMap((unit, u): Bound[] => {
    const codes = codesOf(shape, unit)
    return codes === Infinity
      ? []
      : [{ members: members([u], [...classes.keys()], allLayers), range: [0, codes] }]
  })
  return {
    units,
    classes,
    layers,
    size: units.length * classes.length * layers,
    members,
    factMembers,
    unitOf: (block) => Math.floor(block / (classes.length * layers)),
    facts: about(facts, allLayers),
    before: [...earlier.flatMap((list, round) => about(list, layersIn(round))), ...invited],
    cameSince: (members) =>
      earlier.some((_, round) => members.every((member) => !((member % layers) & (1 << round)))),
    allLayers,
    moments: [
      allLayers,
      ...earlier.flatMap((_, round) => [
        layersIn(round),
        allLayers.filter((layer) => !(layer & (1 << round))),
      ]),
    ],
  }
}

/** How many codes these groups have together; Infinity when nobody knows. */
export function codesOf({ invited }: Shape, groups: readonly number[]): number {
  return groups.reduce((sum, group) => sum + (invited ? invited[group]! : Infinity), 0)
}

function sameNames(things: readonly number[], name: (thing: number) => string): number[][] {
  return [...Map.groupBy(things, name).values()]
}

function placesOf(parts: readonly (readonly number[])[]): number[] {
  const places: number[] = []
  for (const [index, part] of parts.entries()) for (const thing of part) places[thing] = index
  return places
}
