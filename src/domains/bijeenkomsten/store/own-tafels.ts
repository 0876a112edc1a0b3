import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

/** Where this participant sits at the meetings still to come. */
export async function loadOwnTafels(
  db: Db,
  deelnemerId: string,
): Promise<{ nummer: number; tafel: number }[]> {
  const { rows } = await sql<{ nummer: number; tafel: number }>`
    select b.nummer, t.tafel from bijeenkomsten.tafelplaats t
    join bijeenkomsten.bijeenkomst b on b.id = t.bijeenkomst_id
    where t.deelnemer_id = ${deelnemerId} and not b.afgelast
      and (b.datum is null or b.datum >= access.vandaag())
    order by b.nummer`.execute(db)
  return rows
}
