import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

/** Ids of her own meetings on a day on which she also has a seat in another gesprek. For herself and nobody else. */
export async function listDoubleDays(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select bijeenkomsten.mijn_dubbele_dagen() as id`.execute(db)
  return rows.map(({ id }) => id)
}
