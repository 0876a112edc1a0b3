import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

export interface Ended {
  gesprekId: string
  /** The day of the last meeting that was planned; without any, the last day of signing up. */
  lastDay: string
}

/**
 * Gesprekken that have nothing planned from today on. A meeting that still has to be planned keeps a gesprek going,
 * but not for ever: a year after the last day it is over in any case.
 */
export async function loadEnded(db: Db, today: string): Promise<Ended[]> {
  const { rows } = await sql<Ended>`
    select g.id as "gesprekId", greatest(max(b.datum), g.aanmelden_tot)::date as "lastDay"
    from gesprek.gesprek g left join bijeenkomsten.bijeenkomst b on b.gesprek_id = g.id
    group by g.id
    having greatest(max(b.datum), g.aanmelden_tot) < ${today}::date
      and (greatest(max(b.datum), g.aanmelden_tot) < ${today}::date - 365
        or (count(b.id) > 0 and count(*) filter (where b.id is not null and b.datum is null and not b.afgelast) = 0))`.execute(
    db,
  )
  return rows
}
