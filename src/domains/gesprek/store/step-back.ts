import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Everybody who has or waits for a seat. */
export async function countSignedUp(db: Db, gesprekId: string): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '<>', 'afgemeld')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** From open for sign-up back to preparation, as long as nobody counts on it. False when somebody does. */
export async function stepBack(db: Db, gesprekId: string): Promise<boolean> {
  // Whoever signs up at this moment refers to this row and is therefore counted, or waits and finds it closed.
  const locked = await tables(db)
    .selectFrom('gesprek.gesprek')
    .select('id')
    .where('id', '=', gesprekId)
    .where('stand', '=', 'aanmelden')
    .forUpdate()
    .execute()
  if (locked.length === 0 || (await countSignedUp(db, gesprekId)) > 0) return false
  const changed = await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ stand: 'opzet' })
    .where('id', '=', gesprekId)
    .where('stand', '=', 'aanmelden')
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
