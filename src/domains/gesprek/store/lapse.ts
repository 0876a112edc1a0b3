import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { lockSeats } from './lock.ts'
import { signOff } from './sign-off.ts'

/**
 * Frees the seats and places on the list that nobody confirmed in time. For the worker.
 * Whoever confirms at this very moment keeps hers: her row is locked, so it is left for the next run.
 */
export async function lapseUnconfirmed(db: Db, now: Temporal.Instant): Promise<string[]> {
  const moment = now.toString()
  // The seats first: see lock.ts.
  const rows = await sql<{ gesprekId: string; doelgroep: string }>`
    select distinct gesprek_id as "gesprekId", doelgroep from gesprek.deelnemer
    where bevestigen_voor <= ${moment}::timestamptz and stand <> 'afgemeld'
    order by 1, 2`.execute(db)
  for (const { gesprekId, doelgroep } of rows.rows) await lockSeats(db, gesprekId, doelgroep)
  const late = await sql<{ id: string; gesprekId: string; doelgroep: string }>`
    select id, gesprek_id as "gesprekId", doelgroep from gesprek.deelnemer
    where bevestigen_voor <= ${moment}::timestamptz and stand <> 'afgemeld'
    order by bevestigen_voor limit 200 for update skip locked`.execute(db)
  for (const row of late.rows) await signOff(db, row, { reden: 'niet-bevestigd', now })
  return late.rows.map(({ id }) => id)
}
