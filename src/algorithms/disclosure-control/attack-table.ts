import { blocksOf, codesOf, type Blocks } from './blocks.ts'
import { PossibleTables } from './possible-tables.ts'
import { thresholdOf, type Cell, type Fact, type Range, type Shape } from './round.ts'
import { keepsRule, rangeOf } from './rule.ts'
import { targetsOf } from './targets.ts'

/** What is known about one question. */
export interface Known {
  shape: Shape
  /** For tables that name none of their own. */
  threshold: number
  facts: readonly Fact[]
  /** Per earlier round whose answers were carried over, what was published about this question. */
  earlier: readonly (readonly Fact[])[]
}

export interface Interval {
  table: string
  cell: Cell
  outsider: Range
  /** For somebody who gave this answer herself. */
  respondent: Range
}

/** What an attacker can work out. Contradiction: no table agrees with all facts. */
export type Worked = { contradiction: true } | { contradiction: false; safe: boolean; intervals: Interval[] }

/** Whether rule 4 holds; also false when the facts contradict each other. */
export async function isSafeTable(known: Known): Promise<boolean> {
  const worked = await workOut(known, isSafe)
  return worked !== null && worked
}

export async function attackTable(known: Known): Promise<Worked> {
  const worked = await workOut(known, (known, tables, before, blocks) => ({
    safe: isSafe(known, tables, before, blocks),
    intervals: intervalsOf(known.shape, blocks, tables),
  }))
  return worked ? { contradiction: false, ...worked } : { contradiction: true }
}

/** @param before what was possible before these facts; null: they are the first */
type Answer<T> = (known: Known, tables: PossibleTables, before: PossibleTables | null, blocks: Blocks) => T

/** @returns null when the facts contradict each other */
async function workOut<T>(known: Known, answer: Answer<T>): Promise<T | null> {
  const blocks = blocksOf(known.shape, known.facts, known.earlier)
  const before = known.earlier.length > 0 ? await PossibleTables.open(blocks.size, blocks.before) : null
  const tables = await PossibleTables.open(blocks.size, [...blocks.facts, ...blocks.before])
  try {
    return tables && answer(known, tables, before, blocks)
  } finally {
    tables?.close()
    before?.close()
  }
}

function isSafe(
  { shape, threshold }: Known,
  tables: PossibleTables,
  before: PossibleTables | null,
  blocks: Blocks,
): boolean {
  const scene = { tables, before, blocks, shape, t: thresholdOf(shape, threshold) }
  return (
    targetsOf(blocks).every((target) => keepsRule(scene, target)) &&
    !(shape.sensitive && blocks.units.some((_, unit) => isUnanimous(unit, blocks, tables)))
  )
}

/** Somebody in this unit answered, and it is plain that all of them gave the same answer. */
function isUnanimous(unit: number, blocks: Blocks, tables: PossibleTables): boolean {
  const classes = [...blocks.classes.keys()]
  const given = classes.filter((c) => tables.range(blocks.members([unit], [c], blocks.allLayers))![1] > 0)
  if (given.length !== 1 || blocks.classes[given[0]!]!.length > 1) return false
  return tables.range(blocks.members([unit], classes, blocks.allLayers))![0] > 0
}

function intervalsOf(shape: Shape, blocks: Blocks, tables: PossibleTables): Interval[] {
  return [...blocks.units.entries()]
    .flatMap(([unit, groups]) =>
      [...blocks.classes.entries()].flatMap(([index, options]) => {
        const range = tables.range(blocks.members([unit], [index], blocks.allLayers))!
        // Options that are always counted together may be told apart in no way at all.
        const of = (rest: number): Range =>
          options.length > 1 ? [0, range[1]] : [Math.max(0, range[0] - rest), range[1]]
        return groups.flatMap((group) => {
          const others = codesOf(
            shape,
            groups.filter((other) => other !== group),
          )
          const outsider = rangeOf({ codes: codesOf(shape, [group]), others: 0 }, of(others))
          const respondent: Range = outsider[1] === 0 ? outsider : [Math.max(1, outsider[0]), outsider[1]]
          return options.map((option) => ({
            table: shape.id,
            cell: [group, option] as const,
            outsider,
            respondent,
          }))
        })
      }),
    )
    .toSorted((a, b) => a.cell[0] - b.cell[0] || a.cell[1] - b.cell[1])
}
