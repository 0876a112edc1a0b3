import { isSafeTable } from './attack-table.ts'
import { holesIn } from './holes.ts'
import type { Level } from './levels.ts'
import { marginsIn, type Question } from './margins.ts'
import type { Unit } from './merge-groups.ts'
import { thresholdOf, type Fact, type Partition, type Table } from './round.ts'
import { answersOf, factOf, rowsOf, sumOf } from './sums.ts'

/** How a row, or everybody together, is shown. */
export interface Shown {
  table: string
  groups: Unit
  /** The name of a level; 'some': with holes; 'none': only how many answered, or not even that. */
  level: string
}

export interface PublishedTable {
  facts: Fact[]
  shown: Shown[]
}

/**
 * Publishes one question: each row at its finest safe level, then the total at its own. What passes no level gets
 * holes; last come bounds in words ("at most 5 of the 14") for what is still hidden.
 */
export async function publishTable(
  { table, before }: Question,
  levels: readonly Level[],
  units: readonly Unit[],
  open: readonly Unit[],
): Promise<PublishedTable> {
  const t = thresholdOf(table, before.threshold)
  const margins = marginsIn(table, open)
  const rows = units
    .map((unit) => unit.filter((group) => table.groups.includes(group)))
    .filter((row) => row.length)
  const coarsest = levels.at(-1)!.parts
  const accepted: Fact[] = []
  const isSafe = (facts: readonly Fact[]) => isSafeTable({ ...before, facts: [...margins, ...facts] })
  const take = async (facts: readonly Fact[], beside: readonly Fact[] = accepted) => {
    const safe =
      facts.length > 0 && facts.every((fact) => isShowable(fact, t)) && (await isSafe([...beside, ...facts]))
    if (safe) accepted.push(...facts)
    return safe
  }
  const enough = (groups: Unit) =>
    open.some((margin) => same(margin, groups)) && answersOf(table, rowsOf(table, groups)) >= 2 * t
  // One after the other, in halves: what is safe together is safe apart.
  const takeEach = async (facts: readonly Fact[]): Promise<Fact[]> => {
    if (await take(facts)) return [...facts]
    if (facts.length < 2) return []
    const half = Math.ceil(facts.length / 2)
    return [...(await takeEach(facts.slice(0, half))), ...(await takeEach(facts.slice(half)))]
  }
  const byLevel = async (groups: Unit, beside?: readonly Fact[]) => {
    for (const { name, parts } of levels) {
      const facts = parts.map((part) => factOf(table, rowsOf(table, groups), part))
      if (await take(facts, beside)) return name
    }
    return 'none'
  }

  const shown: Shown[] = []
  // Rows tell nothing about each other until a total ties them, except through what was published before.
  const beside = before.earlier.length > 0 ? accepted : []
  for (const groups of rows) {
    let level = 'none'
    if (enough(groups)) {
      level = await byLevel(groups, beside)
      const holes = level === 'none' ? holesIn(table, coarsest, rows, groups, t) : []
      if (await take(holes, beside)) level = 'some'
    }
    shown.push({ table: table.id, groups, level })
  }
  if (rows.length > 1) {
    const groups = table.groups.toSorted()
    let level = 'none'
    if (enough(groups)) {
      level = await byLevel(groups)
      const holes = level === 'none' ? coarsest.map((part) => factOf(table, rowsOf(table, groups), part)) : []
      if ((await takeEach(holes)).length > 0) level = 'some'
    }
    shown.push({ table: table.id, groups, level })
  }
  const hidden = shown.filter(
    (each) => !levels.some(({ name }) => name === each.level) && enough(each.groups),
  )
  const inWords = hidden.map((each) => boundsFor(table, rowsOf(table, each.groups), coarsest, t))
  const taken = await takeEach(inWords.flat().filter((fact) => !isKnown(fact, accepted)))
  for (const [index, each] of hidden.entries()) {
    if (each.level === 'none' && inWords[index]!.some((fact) => taken.includes(fact))) each.level = 'bounds'
  }
  return { facts: without([...margins, ...accepted]), shown }
}

/** Of each small count that it is at most the threshold. */
function boundsFor(table: Table, rows: readonly number[], parts: Partition, t: number): Fact[] {
  return parts.filter((part) => sumOf(table, rows, part) < t).map((part) => factOf(table, rows, part, t))
}

/** Nobody, or at least as many as the threshold. */
function isShowable({ value }: Fact, t: number): boolean {
  return value === undefined || value === 0 || value >= t
}

function isKnown({ cells }: Fact, facts: readonly Fact[]): boolean {
  return facts.some((fact) => String(fact.cells) === String(cells))
}

/** Each sum once. */
function without(facts: readonly Fact[]): Fact[] {
  const names = facts.map(({ cells }) => String(cells))
  const first = new Map(names.map((name, index) => [name, index] as const).toReversed())
  return facts.filter((_, index) => first.get(names[index]!) === index)
}

function same(a: Unit, b: Unit): boolean {
  return a.length === b.length && a.every((group) => b.includes(group))
}
