import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

interface Prepared {
  plaatsen: number
  hosts: number
  partijen: number
}

/** What is prepared of a gesprek, counted. */
export async function loadPrepared(db: Db, gesprekId: string): Promise<Prepared> {
  const { rows } = await sql<Prepared>`select
    (select count(*) from gesprek.plaats p where p.gesprek_id = ${gesprekId}) as plaatsen,
    (select count(*) from people.role r where r.scope_kind = 'gesprek' and r.scope_id = ${gesprekId} and r.role = 'host'
      and r.from_day <= access.vandaag() and (r.until_day is null or r.until_day >= access.vandaag())) as hosts,
    (select count(*) from gesprek.codepartij c where c.gesprek_id = ${gesprekId} and c.stand <> 'ingetrokken') as partijen`.execute(
    db,
  )
  return rows[0] ?? { plaatsen: 0, hosts: 0, partijen: 0 }
}
