import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

interface Bericht {
  bijeenkomst: { id: string; gesprekId: string; icsVolgnummer: number }
  deelnemerId: string
  soort: 'uitnodiging' | 'week' | 'dag'
}

/**
 * Claims one message to one person about a meeting as it stands now. A second worker waits here for the first.
 * @returns false when it was sent before
 */
export async function claimBericht(db: Db, { bijeenkomst, deelnemerId, soort }: Bericht): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('bijeenkomsten.bericht')
    .values({
      bijeenkomst_id: bijeenkomst.id,
      gesprek_id: bijeenkomst.gesprekId,
      deelnemer_id: deelnemerId,
      soort,
      ics_volgnummer: bijeenkomst.icsVolgnummer,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Ids of the meetings that may stand in her calendar. */
export async function listInvited(db: Db, deelnemerId: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('bijeenkomsten.bericht')
    .where('deelnemer_id', '=', deelnemerId)
    .where('soort', '=', 'uitnodiging')
    .distinct()
    .select('bijeenkomst_id as id')
    .execute()
  return rows.map(({ id }) => id)
}

export interface DueReminder {
  gesprekId: string
  bijeenkomstId: string
  deelnemerId: string
  icsVolgnummer: number
}

/** Who is to be reminded of a meeting on this day and was not yet. */
export async function listDue(db: Db, soort: 'week' | 'dag', datum: string): Promise<DueReminder[]> {
  const { rows } = await sql<DueReminder>`
    select b.gesprek_id as "gesprekId", b.id as "bijeenkomstId", d.id as "deelnemerId", b.ics_volgnummer as "icsVolgnummer"
    from bijeenkomsten.bijeenkomst b join gesprek.deelnemer d on d.gesprek_id = b.gesprek_id
    where b.datum = ${datum}::date and not b.afgelast and d.stand = 'plaats' and b.id <> all (d.mist)
      and not exists (select 1 from bijeenkomsten.bericht m where m.bijeenkomst_id = b.id and m.deelnemer_id = d.id
        and m.soort = ${soort} and m.ics_volgnummer = b.ics_volgnummer)`.execute(db)
  return rows
}
