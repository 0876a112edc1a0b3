import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { nudgeDesk } from './nudge-desk.ts'
import { tables } from './tables.ts'

interface HandedOut {
  gesprekId: string
  id: string
  /** The number that was read with the form; another one means that somebody noted more in between. */
  seen: number
  total: number
}

/**
 * Notes how many codes of a batch are handed out; with the last one the batch is. False when that was noted already,
 * or the batch was withdrawn: handing out the same codes again would give two people one code.
 */
export async function noteHandedOut(db: Db, { gesprekId, id, seen, total }: HandedOut): Promise<boolean> {
  const noted = await tables(db)
    .updateTable('gesprek.codepartij')
    .set({
      uitgedeeld: total,
      stand: sql`case when aantal = ${total} then 'uitgedeeld' else stand end`,
    })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'klaar')
    .where('uitgedeeld', '=', seen)
    .where('aantal', '>=', total)
    .executeTakeFirst()
  if (noted.numUpdatedRows !== 1n) return false
  await nudgeDesk(db, gesprekId)
  return true
}

/** Withdraws the codes that nobody got yet; `hashes` of codes that were handed out or used stay good. */
export async function withdrawRest(
  db: Db,
  gesprekId: string,
  id: string,
  hashes: readonly string[],
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.codepartij')
    .set({ stand: 'uitgedeeld' })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'klaar')
    .execute()
  if (hashes.length === 0) return
  await tables(db)
    .updateTable('gesprek.aanmeldcode')
    .set({ ingetrokken: true })
    .where('partij_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('code_hash', 'in', hashes)
    .where('gebruikt', '=', false)
    .execute()
}
