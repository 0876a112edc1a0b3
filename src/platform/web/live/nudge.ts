import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/transaction.ts'

/** The channel of the database on which nudges travel between web processes. */
export const channel = 'tw_live'

/** A nudge says which path, and no more; as a hash, so that a log of the database names no row. */
export function nudgeKey(path: string): string {
  return createHash('sha256').update(path).digest('base64url')
}

/** Sent by the database when the transaction is committed, and not at all when it is rolled back. */
export async function nudge(db: Db, path: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${nudgeKey(path)})`.execute(db)
}
