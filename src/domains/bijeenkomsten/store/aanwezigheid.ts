import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Aanwezige } from '../model/attendance.ts'
import { tables } from './tables.ts'

/**
 * Everybody with a seat, and who was there and gave up the seat afterwards.
 * By doelgroep and name, so that a host finds somebody in the order of the list on paper.
 */
export async function loadAanwezigen(db: Db, gesprekId: string, bijeenkomstId: string): Promise<Aanwezige[]> {
  const { rows } = await sql<Aanwezige>`
    select d.id as "deelnemerId", d.naam, d.doelgroep, coalesce(a.aanwezig, false) as aanwezig
    from gesprek.deelnemer d
    join gesprek.doelgroep g on g.code = d.doelgroep
    left join bijeenkomsten.aanwezigheid a on a.deelnemer_id = d.id and a.bijeenkomst_id = ${bijeenkomstId}
    where d.gesprek_id = ${gesprekId} and (d.stand = 'plaats' or a.aanwezig)
    order by g.volgorde, g.code, d.naam, d.id`.execute(db)
  return rows
}

export async function saveAanwezigheid(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
  ticks: { deelnemerId: string; aanwezig: boolean }[],
): Promise<void> {
  if (ticks.length === 0) return
  await tables(db)
    .insertInto('bijeenkomsten.aanwezigheid')
    .values(
      ticks.map(({ deelnemerId, aanwezig }) => ({
        bijeenkomst_id: bijeenkomstId,
        gesprek_id: gesprekId,
        deelnemer_id: deelnemerId,
        aanwezig,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(['bijeenkomst_id', 'deelnemer_id'])
        .doUpdateSet((eb) => ({ aanwezig: eb.ref('excluded.aanwezig') })),
    )
    .execute()
}
