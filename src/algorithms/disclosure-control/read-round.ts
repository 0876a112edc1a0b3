import { z } from 'zod'
import type { Fact, Round, Table } from './round.ts'

/** A round that can't be worked with; the message says what to change. */
export class UnusableRound extends Error {
  override name = 'UnusableRound'
}

const count = z.int().min(0).max(100_000)
const threshold = z.int().min(1).max(100_000)
/** Each doubles the work. */
const mostRounds = 4
const partition = z.array(z.array(count).min(1)).min(1)
const fact = z.object({
  table: z.string(),
  cells: z.array(z.tuple([count, count])).min(1),
  value: count.optional(),
  atMost: count.optional(),
  atLeast: count.optional(),
})

const schema = z.object({
  threshold,
  tables: z.array(
    z.object({
      id: z.string().min(1),
      groups: z.array(z.string().min(1)).min(1),
      options: z.array(z.string().min(1)).min(1),
      cells: z.array(z.array(count)),
      invited: z.array(count).optional(),
      threshold: threshold.optional(),
      sensitive: z.boolean().optional(),
    }),
  ),
  mergeGroups: z.array(z.array(z.string()).min(1)).optional(),
  mergeOptions: z.record(z.string(), partition).optional(),
  published: z.array(z.object({ facts: z.array(fact), carriedOver: z.boolean() })).optional(),
})

/** @throws UnusableRound, in Dutch: whoever runs the command reads it */
export function readRound(given: unknown): Round {
  const read = schema.safeParse(given)
  if (!read.success) {
    const issue = read.error.issues[0]!
    throw new UnusableRound(`${issue.path.join('.') || 'Het bestand'}: dit klopt niet (${issue.message}).`)
  }
  const round = read.data
  demand(unique(round.tables.map(({ id }) => id)), 'tables: twee tabellen hebben dezelfde id.')
  for (const table of round.tables) checkTable(table)
  for (const [name, parts] of Object.entries(round.mergeOptions ?? {})) checkPartition(name, parts)
  const carried = (round.published ?? []).filter(({ carriedOver }) => carriedOver)
  demand(
    carried.length <= mostRounds,
    `published: er zijn meer dan ${mostRounds} eerdere rondes met overgenomen antwoorden.`,
  )
  for (const { facts } of round.published ?? []) for (const each of facts) checkFact(each, round.tables)
  return round
}

function checkTable({ id, groups, options, cells, invited }: Table): void {
  demand(unique(groups), `${id}: twee groepen hebben dezelfde naam.`)
  demand(unique(options), `${id}: twee antwoorden hebben dezelfde naam.`)
  const fits = cells.length === groups.length && cells.every((row) => row.length === options.length)
  demand(fits, `${id}: cells heeft niet één rij per groep en één getal per antwoord.`)
  demand(
    !invited || invited.length === groups.length,
    `${id}: invited heeft niet evenveel getallen als er groepen zijn.`,
  )
  for (const [index, row] of cells.entries()) {
    const answers = row.reduce((sum, people) => sum + people, 0)
    demand(
      !invited || answers <= invited[index]!,
      `${id}: van ${groups[index]} zijn er meer antwoorden dan uitgedeelde codes.`,
    )
  }
}

function checkPartition(name: string, parts: readonly (readonly number[])[]): void {
  const options = parts.flat().toSorted((a, b) => a - b)
  const whole = options.every((option, index) => option === index)
  demand(whole, `mergeOptions.${name}: elk antwoord hoort precies één keer genoemd te zijn, geteld vanaf 0.`)
  demand(
    String(parts.length) === name,
    `mergeOptions.${name}: de naam is het aantal delen, en dat is hier ${parts.length}.`,
  )
}

function checkFact({ table, cells, value, atMost, atLeast }: Fact, tables: readonly Table[]): void {
  const said = [value, atMost, atLeast].some((bound) => bound !== undefined)
  demand(said, `published: een feit over ${table} heeft geen value, atMost of atLeast.`)
  demand(unique(cells.map(String)), `published: een feit over ${table} noemt een cel twee keer.`)
  const now = tables.find(({ id }) => id === table)
  const inside = cells.every(([g, o]) => !now || (g < now.groups.length && o < now.options.length))
  demand(inside, `published: een feit over ${table} noemt een cel die er niet is.`)
}

function unique(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}

function demand(holds: boolean, message: string): void {
  if (!holds) throw new UnusableRound(message)
}
