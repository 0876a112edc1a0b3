import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { type DeelnemerStand, tables } from './tables.ts'

/*
 * Everything about seats locks in one order: seats by number, then participants by id, then offers. Who keeps to it
 * never waits for somebody who waits for her.
 */

/** All seats of a doelgroep: what is found out after this stays true until the commit. */
export async function lockSeats(db: Db, gesprekId: string, doelgroep: string): Promise<void> {
  await sql`select nummer from gesprek.plaats where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}
    order by nummer for update`.execute(db)
}

/** How she stands, from now until the commit. Whoever seats her or signs her off at this moment goes first. */
export async function lockDeelnemer(
  db: Db,
  { id, gesprekId }: { id: string; gesprekId: string },
): Promise<DeelnemerStand | null> {
  const row = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .select('stand')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .forUpdate()
    .executeTakeFirst()
  return row?.stand ?? null
}
