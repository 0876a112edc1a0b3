import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Codes handed out per group; a batch that was withdrawn later did go out. */
export async function handedOut(db: Db, rondeId: string): Promise<Record<string, number>> {
  const rows = await tables(db)
    .selectFrom('enquete.codepartij')
    .where('ronde_id', '=', rondeId)
    .where('stand', '<>', 'klaar')
    .groupBy('groep')
    .select(['groep', sql<number>`sum(aantal)::int`.as('aantal')])
    .execute()
  return Object.fromEntries(rows.map(({ groep, aantal }) => [groep, aantal]))
}
