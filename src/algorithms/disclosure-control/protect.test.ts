import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protect } from './protect.ts'
import type { Cell, Fact, Round, Table } from './round.ts'
import { everyCount, rangesByHand, smallRound, type Count } from './test-scene.ts'

const sum = (table: Pick<Table, 'cells'>, cells: readonly Cell[]) =>
  cells.reduce((people, [g, o]) => people + table.cells[g]![o]!, 0)

/** Rule 4 by hand: every count of people below t, of one group or of all, for whatever answers. */
function expectRule(round: Round, facts: readonly Fact[], earlier?: readonly Fact[]): void {
  const table = round.tables[0]!
  const named = everyCount(table).filter((cells) =>
    [1, table.groups.length].includes(new Set(cells.map(([g]) => g)).size),
  )
  const moments: Count['when'][] = earlier ? ['now', 'before', 'since'] : ['now']
  const counts = moments.flatMap((when) => named.map((cells): Count => ({ cells, when })))
  const found = rangesByHand(table, facts, earlier, counts)
  const silent = earlier && rangesByHand(table, [], earlier, counts)
  /** How wide the range was before these facts, for people who came since an earlier round. */
  const before = (index: number): number => {
    const sameBefore = named.length + (index % named.length)
    const cameSince = counts[index]!.when === 'since' || silent?.[sameBefore]![0]![1] === 0
    const range = cameSince ? silent?.[index]![0] : undefined
    return range ? range[1] - range[0] : Infinity
  }
  for (const [index, { cells, when }] of counts.entries()) {
    const people = sum(table, cells)
    const groups = [...new Set(cells.map(([g]) => g))]
    const codes = groups.reduce((all, g) => all + table.invited![g]!, 0)
    const everyAnswer = cells.length === groups.length * table.options.length
    const isSmall = when !== 'now' || (people > 0 && people < round.threshold)
    if (!isSmall || (everyAnswer && codes < round.threshold)) continue
    for (const [who, range] of found[index]!.entries()) {
      // A place where nobody answered has no respondent.
      if (!range || (who > 0 && !earlier && table.cells.flat()[who - 1] === 0)) continue
      const [least, most] = range
      const width = Math.min(round.threshold, codes, before(index)) - (who > 0 ? 1 : 0)
      const holds = most === 0 || least >= round.threshold || most - least >= width
      expect({ holds, cells, when, who, range, facts }).toMatchObject({ holds: true })
    }
  }
}

describe('whatever the answers are', () => {
  test('nobody below the threshold can be worked out, and everything published is true', async () => {
    await fc.assert(
      fc.asyncProperty(smallRound, async (round) => {
        const { facts, safe } = await protect(round)
        expect(safe).toBe(true)
        for (const { cells, value, atMost } of facts) {
          if (value !== undefined) expect(sum(round.tables[0]!, cells)).toBe(value)
          else expect(sum(round.tables[0]!, cells)).toBeLessThanOrEqual(atMost!)
        }
        expectRule(round, facts)
      }),
      { numRuns: 40 },
    )
  })

  test('also not with what was published before about answers that were carried over', async () => {
    const scene = smallRound
      .filter(({ tables: [table] }) => table!.cells.flat().length <= 4)
      .chain((round) =>
        fc.tuple(
          fc.constant(round),
          fc.tuple(...round.tables[0]!.cells.map((row) => fc.tuple(...row.map((people) => fc.nat(people))))),
        ),
      )
    await fc.assert(
      fc.asyncProperty(scene, async ([round, cells]) => {
        const before = await protect({ ...round, tables: [{ ...round.tables[0]!, cells }] })
        const { facts, safe } = await protect({
          ...round,
          published: [{ facts: before.facts, carriedOver: true }],
        })
        if (safe) expectRule(round, facts, before.facts)
        else expect(facts).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('the order of the groups makes no difference', async () => {
    const scene = smallRound.chain((round) => {
      const order = [...round.tables[0]!.groups.keys()]
      return fc.tuple(fc.constant(round), fc.shuffledSubarray(order, { minLength: order.length }))
    })
    await fc.assert(
      fc.asyncProperty(scene, async ([round, order]) => {
        const table = round.tables[0]!
        const other = {
          ...table,
          groups: order.map((g) => table.groups[g]!),
          cells: order.map((g) => table.cells[g]!),
          invited: order.map((g) => table.invited![g]!),
        }
        const [one, two] = [await protect(round), await protect({ ...round, tables: [other] })]
        const named = (facts: readonly Fact[], groups: readonly string[]) =>
          facts
            .map(({ cells, value, atMost }) =>
              [...cells.map(([g, o]) => `${groups[g]} ${o}`).toSorted(), value, atMost].join(),
            )
            .toSorted()
        expect(named(two.facts, other.groups)).toEqual(named(one.facts, table.groups))
      }),
      { numRuns: 30 },
    )
  })
})
