import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'

/** Gesprekken whose noted first meeting has begun, or that have one to come and none noted. */
export async function listWithOtherFirst(db: Db, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select g.id from gesprek.gesprek g
    where g.eerste_begin <= ${now.toString()}::timestamptz
      or (g.eerste_begin is null and exists (select 1 from bijeenkomsten.bijeenkomst b
        where b.gesprek_id = g.id and not b.afgelast and b.datum > access.vandaag()))`.execute(db)
  return rows.map(({ id }) => id)
}
