import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** What the adult whom a young person chose may know: what the young person wants to be called, and whom to call. */
export interface GekozenDoor {
  naam: string
  gesprekId: string
  bevestigd: boolean
}

/** The transaction must hold the hash. Null when the young person signed off. */
export async function findGekozenDoor(db: Db, hash: string): Promise<GekozenDoor | null> {
  const row = await tables(db)
    .selectFrom('gesprek.volwassene as v')
    .innerJoin('gesprek.deelnemer as d', 'd.id', 'v.deelnemer_id')
    .where('v.sleutel_hash', '=', hash)
    .where('d.stand', '<>', 'afgemeld')
    .select(['d.naam', 'v.gesprek_id as gesprekId', 'v.bevestigd_op'])
    .executeTakeFirst()
  if (row === undefined) return null
  return { naam: row.naam, gesprekId: row.gesprekId, bevestigd: row.bevestigd_op !== null }
}

/** Said once; saying it again changes nothing. */
export async function confirmByAdult(db: Db, hash: string, today: string): Promise<void> {
  await tables(db)
    .updateTable('gesprek.volwassene')
    .set({ bevestigd_op: today, bevestigd_door: 'zelf' })
    .where('sleutel_hash', '=', hash)
    .where('bevestigd_op', 'is', null)
    .execute()
}
