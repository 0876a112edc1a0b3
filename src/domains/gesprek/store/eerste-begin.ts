import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/**
 * Begin of the first meeting that still has to come, as an ISO instant. Returns the doelgroepen in which somebody waits,
 * when it changed. For the worker.
 */
export async function storeEersteBegin(db: Db, gesprekId: string, begin: string | null): Promise<string[]> {
  const changed = await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ eerste_begin: sql<Date | null>`${begin}::timestamptz` })
    .where('id', '=', gesprekId)
    .where('eerste_begin', 'is distinct from', sql<Date | null>`${begin}::timestamptz`)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return []
  const waiting = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'wachtlijst')
    .groupBy('doelgroep')
    .orderBy('doelgroep')
    .select('doelgroep')
    .execute()
  return waiting.map(({ doelgroep }) => doelgroep)
}

export async function loadEersteBegin(db: Db, gesprekId: string): Promise<Date | null> {
  const row = await tables(db)
    .selectFrom('gesprek.gesprek')
    .where('id', '=', gesprekId)
    .select('eerste_begin')
    .executeTakeFirst()
  return row?.eerste_begin ?? null
}
