import { attackTable, type Interval } from './attack-table.ts'
import { carriedOver, type Earlier, type Fact, type Shape } from './round.ts'

/** Everything that an outsider can read. */
export interface Knowledge {
  threshold: number
  tables: readonly Shape[]
  facts: readonly Fact[]
  published?: readonly Earlier[] | undefined
}

export interface Attack {
  /** Rule 4 holds for every count of people that follows from the facts. */
  safe: boolean
  /** Per cell what can be worked out; nothing for a table whose facts contradict each other. */
  intervals: Interval[]
  /** Tables about which the facts contradict each other. */
  contradictions: string[]
}

/**
 * What somebody can work out who has every published fact, the number of codes per group, and arithmetic.
 * Questions are worked out one by one: a sum over answers to one says nothing about answers to another.
 */
export async function attack({ threshold, tables, facts, published }: Knowledge): Promise<Attack> {
  const all: Attack = { safe: true, intervals: [], contradictions: [] }
  for (const shape of tables) {
    const worked = await attackTable({
      shape,
      threshold,
      facts: facts.filter(({ table }) => table === shape.id),
      earlier: carriedOver(shape.id, published),
    })
    if (worked.contradiction) all.contradictions.push(shape.id)
    else all.intervals.push(...worked.intervals)
    all.safe &&= !worked.contradiction && worked.safe
  }
  return all
}
