import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { ReeksDeelnemer } from '../model/reeks.ts'

/** Everybody with a seat, and who was at a meeting and gave up the seat afterwards; one statement for all meetings. */
export async function loadReeks(db: Db, gesprekId: string): Promise<ReeksDeelnemer[]> {
  const { rows } = await sql<ReeksDeelnemer>`
    select d.id as "deelnemerId", d.naam, d.doelgroep, w.was
    from gesprek.deelnemer d
    join gesprek.doelgroep g on g.code = d.doelgroep
    cross join lateral (
      select coalesce(array_agg(a.bijeenkomst_id::text), '{}') as was from bijeenkomsten.aanwezigheid a
      where a.deelnemer_id = d.id and a.aanwezig) w
    where d.gesprek_id = ${gesprekId} and (d.stand = 'plaats' or w.was <> '{}')
    order by g.volgorde, g.code, d.naam, d.id`.execute(db)
  return rows
}
