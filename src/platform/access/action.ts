import { type Kysely, sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Condition, Rule } from './rule.ts'

/**
 * One thing that somebody may or may not do: `gesprek:deelnemers:bekijken`.
 * `scope` names both the kind of scope in the table of roles and the parameter in the path (`/gesprek/:gesprek/…`).
 */
export interface Action {
  name: string
  scope: string | null
  rule: Rule
}

/** The scope of roles that hold for the whole installation. */
export const stelselScope = '00000000-0000-0000-0000-000000000000'

export function action(name: string, rule: Rule, scope: string | null = null): Action {
  return { name, rule, scope }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text)
}

/** Asks a rule in one statement; with more to ask, `mayAll` asks them together. Anything unclear is no. */
export type Gate = (
  db: Kysely<any>,
  actor: Actor,
  today: string,
  asked: { action: Action; scopeId: string | null }[],
) => Promise<boolean[]>

export const gate: Gate = async (db, actor, today, asked) => {
  const answers = asked.map(({ action, scopeId }) => {
    if (action.scope !== null && action.scope !== 'stelsel' && !isUuid(scopeId ?? undefined))
      return 'no' as const
    const id = action.scope === 'stelsel' ? stelselScope : scopeId
    return action.rule({ actor, today, scopeKind: action.scope ?? '', scope: sql<string>`${id}::uuid` })
  })
  const open = answers.filter((answer) => typeof answer !== 'string')
  if (open.length === 0) return answers.map((answer) => answer === 'yes')
  const { rows } = await sql<{ allowed: boolean[] }>`select array[${sql.join(open)}] as allowed`.execute(db)
  const allowed = rows[0]?.allowed ?? []
  let next = 0
  return answers.map((answer) => (typeof answer === 'string' ? answer === 'yes' : allowed[next++] === true))
}

/** Keeps the rows of a list to which a rule says yes: `where(filter(gesprekBeheren, 'g.id'))`. */
export type RowFilter = (action: Action, column: string) => Condition

/** The rules as WHERE conditions for this actor on this day; `column` holds the id of the scope. From the same source as the gate. */
export function rowFilter(actor: Actor, today: string): RowFilter {
  return (action, column) => {
    const answer = action.rule({ actor, today, scopeKind: action.scope ?? '', scope: sql.ref(column) })
    if (answer === 'yes') return sql<boolean>`true`
    return answer === 'no' ? sql<boolean>`false` : answer
  }
}
