import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { inOrder } from '../model/doelgroep.ts'
import { tables } from './tables.ts'

export interface Seats {
  doelgroep: string
  aantal: number
  bezet: number
  /** Can be taken at once; a seat that is first offered to the waiting list is not. */
  vrij: number
}

/** Seats per doelgroep that has any. */
export async function loadSeats(db: Db, gesprekId: string): Promise<Seats[]> {
  const rows = await tables(db)
    .selectFrom('gesprek.plaats')
    .where('gesprek_id', '=', gesprekId)
    .groupBy('doelgroep')
    .select('doelgroep')
    .select(sql<number>`count(*)`.as('aantal'))
    .select(sql<number>`count(deelnemer_id)`.as('bezet'))
    .select(sql<number>`count(*) filter (where deelnemer_id is null and not voor_wachtlijst)`.as('vrij'))
    .execute()
  return inOrder(rows)
}
