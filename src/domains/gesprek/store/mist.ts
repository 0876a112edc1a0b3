import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Which meetings she cannot come to; ids of a lower room, which says which of them there are. For herself. */
export async function saveMist(
  db: Db,
  { id, gesprekId }: { id: string; gesprekId: string },
  mist: string[],
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ mist, kan_alle_keren: mist.length === 0 })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}
