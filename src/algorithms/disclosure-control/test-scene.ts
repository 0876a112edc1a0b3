import fc from 'fast-check'
import { boundsOf, type Cell, type Fact, type Range, type Round, type Shape, type Table } from './round.ts'

/** An attacker without any cleverness: writes down every table that is possible. For small tables only. */
export interface Count {
  cells: readonly Cell[]
  /** Everybody counted now; those who were counted before; those who came since. */
  when: 'now' | 'before' | 'since'
}

interface Sum {
  members: readonly number[]
  range: Range
}

/**
 * The range of each count over all tables that agree with the facts, for an outsider and for each respondent.
 * @param earlier facts about an earlier round whose answers were carried over; left out: there was none
 * @returns per count the ranges: first of an outsider, then for each place where a respondent may stand
 */
export function rangesByHand(
  shape: Shape,
  facts: readonly Fact[],
  earlier: readonly Fact[] | undefined,
  counts: readonly Count[],
): (Range | null)[][] {
  const { groups, options, invited } = shape
  const size = groups.length * options.length
  const place = ([g, o]: Cell) => g * options.length + o
  // First everybody who is new (or just everybody), then who was there before.
  const members = (cells: readonly Cell[], when: Count['when']) => {
    const since = cells.map(place)
    const before = earlier ? cells.map((cell) => place(cell) + size) : []
    return when === 'now' ? [...since, ...before] : when === 'since' ? since : before
  }
  const row = (g: number) => options.map((_, o): Cell => [g, o])
  const sums: Sum[] = [
    ...facts.map((fact) => ({ members: members(fact.cells, 'now'), range: boundsOf(fact) })),
    ...(earlier ?? []).map((fact) => ({ members: members(fact.cells, 'before'), range: boundsOf(fact) })),
    ...groups.map((_, g) => ({ members: members(row(g), 'now'), range: [0, invited![g]!] as const })),
  ]
  const places = earlier ? 2 * size : size
  const wanted = counts.map(({ cells, when }) => members(cells, when))
  const found = wanted.map(() => Array.from({ length: places + 1 }, (): Range | null => null))
  everyTable(places, sums, (table) => {
    for (const [index, own] of wanted.entries()) {
      const people = own.reduce((sum, member) => sum + table[member]!, 0)
      for (let who = 0; who <= places; who++) {
        if (who > 0 && table[who - 1] === 0) continue
        const range = found[index]![who]
        found[index]![who] = range
          ? [Math.min(range[0], people), Math.max(range[1], people)]
          : [people, people]
      }
    }
  })
  return found
}

function everyTable(size: number, sums: readonly Sum[], visit: (table: readonly number[]) => void): void {
  const table = Array.from({ length: size }, () => 0)
  const reached = sums.map(() => 0)
  const inSums = table.map((_, cell) => [...sums.keys()].filter((sum) => sums[sum]!.members.includes(cell)))
  const last = sums.map(({ members }) => Math.max(...members))
  const fill = (cell: number): void => {
    if (cell === size) return visit(table)
    const most = Math.min(...inSums[cell]!.map((sum) => sums[sum]!.range[1] - reached[sum]!))
    for (let people = 0; people <= most; people++) {
      table[cell] = people
      for (const sum of inSums[cell]!) reached[sum]! += people
      const met = inSums[cell]!.every((sum) => last[sum] !== cell || reached[sum]! >= sums[sum]!.range[0])
      if (met) fill(cell + 1)
      for (const sum of inSums[cell]!) reached[sum]! -= people
    }
    table[cell] = 0
  }
  fill(0)
}

const groupNames = ['ouder', 'pleegouder', 'pleegkind', 'professional']

/** A question with few people. */
export function smallTable(rows: number, columns: number, most: number): fc.Arbitrary<Table> {
  return fc
    .record({
      cells: fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      silent: fc.array(fc.nat(4), { minLength: rows, maxLength: rows }),
    })
    .map(({ cells, silent }) => ({
      id: 'vraag',
      groups: groupNames.slice(0, rows),
      options: Array.from({ length: columns }, (_, option) => `antwoord ${option}`),
      cells,
      invited: cells.map((row, g) => row.reduce((sum, people) => sum + people, 0) + silent[g]!),
    }))
}

/** A round of one small question, with or without something to merge. */
export const smallRound: fc.Arbitrary<Round> = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns, threshold]) =>
    fc.record({
      threshold: fc.constant(threshold),
      tables: fc.tuple(smallTable(rows, columns, rows * columns > 6 ? 4 : 6)),
      mergeGroups: fc.constantFrom(undefined, [['ouder', 'pleegouder']], [groupNames]),
      mergeOptions: fc.constantFrom(undefined, columns === 3 ? { '2': [[0], [1, 2]] } : { '1': [[0, 1]] }),
    }),
  )

/** All counts of some groups and some answers. */
export function everyCount({ groups, options }: Shape): readonly Cell[][] {
  const some = (things: readonly unknown[]) =>
    Array.from({ length: 2 ** things.length - 1 }, (_, chosen) =>
      [...things.keys()].filter((thing) => (chosen + 1) & (1 << thing)),
    )
  return some(groups).flatMap((gs) =>
    some(options).map((os) => gs.flatMap((g) => os.map((o): Cell => [g, o]))),
  )
}
