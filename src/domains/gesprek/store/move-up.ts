import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

interface Row {
  gesprekId: string
  doelgroep: string
}

/**
 * Gives the free seats of a doelgroep to who waits longest and opens the rest for newcomers. For the worker.
 * Returns who got a seat, in that order.
 */
export async function moveUp(db: Db, { gesprekId, doelgroep }: Row): Promise<string[]> {
  const seats = await sql<{ nummer: number }>`
    select nummer from gesprek.plaats
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and deelnemer_id is null
    order by nummer for update`.execute(db)
  const moved: string[] = []
  for (const { nummer } of seats.rows) {
    const waiting = await sql<{ id: string }>`
      select id from gesprek.deelnemer
      where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and stand = 'wachtlijst'
      order by volgnummer limit 1 for update`.execute(db)
    const first = waiting.rows[0]?.id ?? null
    await sql`update gesprek.plaats set deelnemer_id = ${first}, voor_wachtlijst = false
      where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and nummer = ${nummer}`.execute(db)
    if (first === null) continue
    await sql`update gesprek.deelnemer set stand = 'plaats' where id = ${first}`.execute(db)
    moved.push(first)
  }
  return moved
}
