import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { type AanbodStand, tables } from './tables.ts'

interface Close {
  deelnemerId: string
  stand: Exclude<AanbodStand, 'open'>
  now: Temporal.Instant
}

/** What became of her open offer; her row is locked before. False: there was none. */
export async function closeAanbod(db: Db, { deelnemerId, stand, now }: Close): Promise<boolean> {
  const closed = await tables(db)
    .updateTable('gesprek.aanbod')
    .set({ stand, besloten_op: new Date(now.epochMilliseconds) })
    .where('deelnemer_id', '=', deelnemerId)
    .where('stand', '=', 'open')
    .executeTakeFirst()
  return closed.numUpdatedRows === 1n
}
