import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Ids of rounds that are closed: their keys have no more use. */
export async function closedRondeIds(db: Db): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('enquete.ronde')
    .where('stand', '=', 'dicht')
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
