import type { Db } from '../../../platform/database/transaction.ts'
import { nextStand, type Stand } from '../model/stand.ts'
import { tables } from './tables.ts'

/** One step on from the state the reader saw. False: somebody else was first, or there is no next step. */
export async function stepForward(db: Db, gesprekId: string, seen: Stand): Promise<boolean> {
  const next = nextStand(seen)
  if (next === null) return false
  const changed = await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ stand: next })
    .where('id', '=', gesprekId)
    .where('stand', '=', seen)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
