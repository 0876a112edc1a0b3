import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { BijgewoondeBijeenkomst } from '../model/bewijs.ts'

/** The meetings where this participant was, the first one first. One that was called off is none. */
export async function loadBijgewoond(db: Db, deelnemerId: string): Promise<BijgewoondeBijeenkomst[]> {
  const { rows } = await sql<BijgewoondeBijeenkomst>`
    select b.nummer, b.titel, b.datum, to_char(b.begin, 'HH24:MI') as begin, to_char(b.einde, 'HH24:MI') as einde
    from bijeenkomsten.aanwezigheid a
    join bijeenkomsten.bijeenkomst b on b.id = a.bijeenkomst_id
    where a.deelnemer_id = ${deelnemerId} and a.aanwezig and not b.afgelast and b.datum <= access.vandaag()
    order by b.datum, b.nummer`.execute(db)
  return rows
}
