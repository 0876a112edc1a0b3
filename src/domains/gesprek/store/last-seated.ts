import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface LastSeated {
  id: string
  naam: string
}

/** Who signed up last of those with a seat: whom to call before there are fewer seats. */
export async function listLastSeated(
  db: Db,
  gesprekId: string,
  doelgroep: string,
  count: number,
): Promise<LastSeated[]> {
  return tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('gesprek_id', '=', gesprekId)
    .where('doelgroep', '=', doelgroep)
    .where('stand', '=', 'plaats')
    .select(['id', 'naam'])
    .orderBy('volgnummer', 'desc')
    .limit(count)
    .execute()
}
