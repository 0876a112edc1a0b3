import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

/** Nobody sits there, and it is offered to nobody; by number. */
export async function freeSeats(db: Db, gesprekId: string, doelgroep: string): Promise<number[]> {
  const { rows } = await sql<{ nummer: number }>`
    select p.nummer from gesprek.plaats p
    where p.gesprek_id = ${gesprekId} and p.doelgroep = ${doelgroep} and p.deelnemer_id is null
      and not exists (select 1 from gesprek.aanbod a where a.stand = 'open'
        and (a.gesprek_id, a.doelgroep, a.nummer) = (p.gesprek_id, p.doelgroep, p.nummer))
    order by p.nummer`.execute(db)
  return rows.map(({ nummer }) => nummer)
}
