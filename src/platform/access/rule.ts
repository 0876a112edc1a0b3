import { sql, type RawBuilder } from 'kysely'
import { type Actor, capabilityOf } from './actor.ts'

/** What a rule is asked: who, on which day, about which scope (an id, or a column when lists are filtered). */
export interface Question {
  actor: Actor
  today: string
  scopeKind: string
  scope: RawBuilder<string>
}

export type Condition = RawBuilder<boolean>

/**
 * A rule says yes or no as SQL, so that the same source yields the gate ("may I do this to that")
 * and the filter ("which ones may I see"). 'yes' and 'no' are known without asking the database.
 */
export type Rule = (question: Question) => Condition | 'yes' | 'no'

/** Anybody may: the page is public. */
export const anyone: Rule = () => 'yes'

/** Anybody who signed in. */
export const signedIn: Rule = ({ actor }) => (actor.kind === 'person' ? 'yes' : 'no')

/** The role in the row `r` of people.role counts on this day; the policies say the same in people.my_scopes. */
export function roleRunsOn(today: string): Condition {
  return sql<boolean>`(r.from_day <= ${today}::date and (r.until_day is null or r.until_day >= ${today}::date))`
}

/** Has one of these roles today in the scope asked about. Missing, unknown or expired means no. */
export function role(...roles: [string, ...string[]]): Rule {
  return ({ actor, today, scopeKind, scope }) => {
    if (actor.kind !== 'person') return 'no'
    return sql<boolean>`exists (
      select 1 from people.role r
      where r.person_id = ${actor.personId} and r.scope_kind = ${scopeKind} and r.scope_id = ${scope}
        and r.role = any (${roles}) and ${roleRunsOn(today)})`
  }
}

/** Has one of these roles today in any scope of this kind, such as "is host of some gesprek". */
export function roleAnywhere(scopeKind: string, ...roles: [string, ...string[]]): Rule {
  return ({ actor, today }) => {
    if (actor.kind !== 'person') return 'no'
    return sql<boolean>`exists (
      select 1 from people.role r
      where r.person_id = ${actor.personId} and r.scope_kind = ${scopeKind}
        and r.role = any (${roles}) and ${roleRunsOn(today)})`
  }
}

/** Holds a link or code for which the room's own condition is true; `hash` is to be compared with the row's hash. */
export function holding(condition: (hash: string, question: Question) => Condition): Rule {
  return (question) => {
    const hash = capabilityOf(question.actor)
    return hash === null ? 'no' : condition(hash, question)
  }
}

/** A condition of the room's own about the scope, whoever asks, such as "this gesprek is published". */
export function when(condition: (question: Question) => Condition): Rule {
  return condition
}

export function anyOf(...rules: Rule[]): Rule {
  return (question) => {
    const answers = rules.map((rule) => rule(question))
    if (answers.includes('yes')) return 'yes'
    const open = answers.filter((answer) => typeof answer !== 'string')
    return open.length === 0 ? 'no' : sql<boolean>`(${sql.join(open, sql` or `)})`
  }
}

export function allOf(...rules: Rule[]): Rule {
  return (question) => {
    const answers = rules.map((rule) => rule(question))
    if (answers.includes('no')) return 'no'
    const open = answers.filter((answer) => typeof answer !== 'string')
    return open.length === 0 ? 'yes' : sql<boolean>`(${sql.join(open, sql` and `)})`
  }
}
