import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { closeAanbod } from './close-aanbod.ts'
import { lockDeelnemer } from './lock.ts'
import { loadOpenAanbod } from './own-aanbod.ts'
import { seatWaiter, type Waiter } from './seat-waiter.ts'

export interface Moment {
  now: Temporal.Instant
  /** ISO day */
  today: string
}

/**
 * Takes the seat that is offered to her, by herself or by the team on the phone. `weg`: no offer is open any more;
 * `te-laat`: its term is over, although nobody noted that yet.
 */
export async function acceptAanbod(
  db: Db,
  waiter: Waiter,
  { now, today }: Moment,
): Promise<'aangenomen' | 'weg' | 'te-laat'> {
  const nummer = (await loadOpenAanbod(db, waiter.id))?.nummer
  // The seat first: see lock.ts. It is hers only as long as the offer is open.
  if (nummer === undefined || !(await lockOffered(db, waiter, nummer))) return 'weg'
  const stand = await lockDeelnemer(db, waiter)
  const offer = await loadOpenAanbod(db, waiter.id)
  if (stand !== 'wachtlijst' || offer?.nummer !== nummer) return 'weg'
  if (Temporal.Instant.compare(offer.verlooptOp, now) <= 0) return 'te-laat'
  await seatWaiter(db, waiter, { nummer, today })
  await closeAanbod(db, { deelnemerId: waiter.id, stand: 'aangenomen', now })
  return 'aangenomen'
}

async function lockOffered(db: Db, { gesprekId, doelgroep }: Waiter, nummer: number): Promise<boolean> {
  const { rows } = await sql`select nummer from gesprek.plaats
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and nummer = ${nummer} and deelnemer_id is null
    for update`.execute(db)
  return rows.length === 1
}
