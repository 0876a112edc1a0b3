import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** One set of adopted minutes: a new version is sent anew. */
export interface VerslagVersie {
  gesprekId: string
  bijeenkomstId: string
  versie: number
}

/** @returns false when this version was sent to her before */
export async function markSent(
  db: Db,
  { gesprekId, bijeenkomstId, versie }: VerslagVersie,
  deelnemerId: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(db)
    .insertInto('bijeenkomsten.bericht')
    .values({
      bijeenkomst_id: bijeenkomstId,
      gesprek_id: gesprekId,
      deelnemer_id: deelnemerId,
      soort: 'verslag',
      // For minutes the number is their version.
      ics_volgnummer: versie,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows > 0n
}

/** To how many people this version went. */
export async function countSent(db: Db, { bijeenkomstId, versie }: VerslagVersie): Promise<number> {
  const { aantal } = await tables(db)
    .selectFrom('bijeenkomsten.bericht')
    .where('bijeenkomst_id', '=', bijeenkomstId)
    .where('soort', '=', 'verslag')
    .where('ics_volgnummer', '=', versie)
    .select(sql<number>`count(*)::int`.as('aantal'))
    .executeTakeFirstOrThrow()
  return aantal
}

/** Ids of who was there; empty while nobody ticked anybody. */
export async function loadPresentIds(db: Db, bijeenkomstId: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('bijeenkomsten.aanwezigheid')
    .where('bijeenkomst_id', '=', bijeenkomstId)
    .where('aanwezig', '=', true)
    .select('deelnemer_id')
    .execute()
  return rows.map((row) => row.deelnemer_id)
}
