import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

interface Sitter {
  id: string
  gesprekId: string
  doelgroep: string
}

/**
 * Sits somebody from the waiting list down on the lowest free seat of her doelgroep. False: there is none.
 * `for update` makes two people who want the last seat wait for each other; the second then finds the next one or none.
 */
export async function sitDown(db: Db, { id, gesprekId, doelgroep }: Sitter): Promise<boolean> {
  const seat = await sql`
    update gesprek.plaats set deelnemer_id = ${id}
    where deelnemer_id is null and (gesprek_id, doelgroep, nummer) = (
      select gesprek_id, doelgroep, nummer from gesprek.plaats
      where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and deelnemer_id is null and not voor_wachtlijst
      order by nummer limit 1 for update)`.execute(db)
  if (seat.numAffectedRows !== 1n) return false
  await sql`update gesprek.deelnemer set stand = 'plaats' where id = ${id} and gesprek_id = ${gesprekId}`.execute(
    db,
  )
  return true
}

/** Her seat is first offered to who waits: see move-up.ts. */
export async function getUp(db: Db, { id, gesprekId }: Omit<Sitter, 'doelgroep'>): Promise<void> {
  await sql`update gesprek.plaats set deelnemer_id = null, voor_wachtlijst = true
    where deelnemer_id = ${id} and gesprek_id = ${gesprekId}`.execute(db)
}
