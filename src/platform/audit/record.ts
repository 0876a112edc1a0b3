import { sql } from 'kysely'
import { type Actor, capabilityOf, personOf } from '../access/actor.ts'
import type { Db } from '../database/transaction.ts'

/** A route that leaves no event says why: `none('openbaar: niemand wordt herkend')`. The list is tested. */
export interface NoEvent {
  none: string
}
export type AuditEvent = string | NoEvent

export function none(reason: string): NoEvent {
  return { none: reason }
}

export interface AuditRecord {
  actor: Actor
  action: string
  event: string
  scopeId: string | null
  outcome: 'done' | 'refused'
  /** Ids of the rows that were seen or changed; never content. */
  subjectIds?: string[]
}

/** Written in the caller's transaction: when this fails, the read or change fails with it. */
export async function recordEvent(db: Db, record: AuditRecord): Promise<void> {
  const { actor } = record
  await sql`insert into audit.event (actor_kind, person_id, capability, job, action, event, scope_id, outcome, subject_ids)
    values (${actor.kind}, ${personOf(actor)}, ${capabilityOf(actor)?.slice(0, 12) ?? null},
      ${actor.kind === 'job' ? actor.job : null}, ${record.action}, ${record.event}, ${record.scopeId},
      ${record.outcome}, ${record.subjectIds ?? []})`.execute(db)
}
