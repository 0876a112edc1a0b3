import { attack } from './attack.ts'
import type { Interval } from './attack-table.ts'
import { levelsOf } from './levels.ts'
import { areSafeMargins, openMargins, type Question } from './margins.ts'
import { mergeGroups, type Unit } from './merge-groups.ts'
import { publishTable, type Shown } from './publish-table.ts'
import { UnusableRound } from './read-round.ts'
import { carriedOver, type Fact, type Round } from './round.ts'
import { answersOf, rowsOf } from './sums.ts'

/** All that may leave about a round. */
export interface Protected {
  facts: Fact[]
  /** What can still be worked out about each cell. */
  intervals: Interval[]
  levels: Shown[]
  /** Rule 4 holds for all facts, old and new together. When not even silence keeps it, there are no facts. */
  safe: boolean
}

/**
 * Merges, coarsens and leaves out until nobody can be found out.
 * @throws UnusableRound when what was published before can't be true of these answers
 */
export async function protect(round: Round): Promise<Protected> {
  const questions = round.tables.map((table): Question => ({
    table,
    before: {
      shape: table,
      threshold: round.threshold,
      earlier: carriedOver(table.id, round.published),
    },
  }))
  await checkEarlier(round, questions)
  const groups = [...new Set(round.tables.flatMap((table) => table.groups))]
  const units = await mergeGroups(groups, round.mergeGroups ?? [], (unit) => canStand(round, questions, unit))
  const open = await openMargins(questions, units)
  const made: Protected = { facts: [], intervals: [], levels: [], safe: true }
  for (const question of questions) {
    const levels = levelsOf(question.table, round.mergeOptions)
    const { facts, shown } = await publishTable(question, levels, units, open)
    made.facts.push(...facts)
    made.levels.push(...shown)
  }
  const worked = await attack({ ...round, facts: made.facts })
  if (worked.safe) return { ...made, intervals: worked.intervals }
  const silent = await attack({ ...round, facts: [] })
  const levels = made.levels.map((shown) => ({ ...shown, level: 'none' }))
  return { facts: [], intervals: silent.intervals, levels, safe: silent.safe }
}

/** Facts about earlier answers may contradict neither each other nor that the answers were carried over. */
async function checkEarlier(round: Round, questions: readonly Question[]): Promise<void> {
  for (const { table, before } of questions) {
    if (before.earlier.length === 0) continue
    const cells = table.groups.flatMap((_, g) =>
      table.options.map((_, o) => ({
        table: table.id,
        cells: [[g, o] as const],
        value: table.cells[g]![o]!,
      })),
    )
    const { contradictions } = await attack({ ...round, tables: [table], facts: cells })
    if (contradictions.length > 0)
      throw new UnusableRound(
        `published: wat eerder over ${table.id} is gepubliceerd klopt niet met overgenomen antwoorden.`,
      )
  }
}

/** Twice the threshold in answers, the threshold in codes, and safe to say how many of them answered. */
async function canStand(round: Round, questions: readonly Question[], unit: Unit): Promise<boolean> {
  const tables = round.tables.filter((table) => unit.every((group) => table.groups.includes(group)))
  const answers = Math.max(...tables.map((table) => answersOf(table, rowsOf(table, unit))))
  const codes = Math.min(
    ...tables.flatMap(({ groups, invited }) =>
      invited ? [unit.reduce((sum, group) => sum + invited[groups.indexOf(group)]!, 0)] : [],
    ),
  )
  if (answers < 2 * round.threshold || codes < round.threshold) return false
  // What was published earlier has no say in who is shown with whom.
  const fresh = questions.map(({ table, before }) => ({ table, before: { ...before, earlier: [] } }))
  return areSafeMargins(fresh, [unit])
}
