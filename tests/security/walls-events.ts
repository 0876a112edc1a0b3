import type { Walls } from './walls-open.ts'

export interface AuditEvent {
  action: string
  event: string
  outcome: 'done' | 'refused'
}

/** Number of the last event so far. */
export async function lastEvent({ journal }: Walls): Promise<string> {
  const { rows } = await journal.owner.query<{ last: string }>(
    'select coalesce(max(id), 0) as last from audit.event',
  )
  return rows[0]?.last ?? '0'
}

export async function newEvents({ journal }: Walls, after: string): Promise<AuditEvent[]> {
  const { rows } = await journal.owner.query<AuditEvent>(
    'select action, event, outcome from audit.event where id > $1 order by id',
    [after],
  )
  return rows
}
