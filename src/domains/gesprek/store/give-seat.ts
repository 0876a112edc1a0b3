import { randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Moment } from './accept-aanbod.ts'
import { freeSeats } from './free-seats.ts'
import { lockDeelnemer, lockSeats } from './lock.ts'
import { loadOpenAanbod } from './own-aanbod.ts'
import { seatWaiter, type Waiter } from './seat-waiter.ts'
import { tables } from './tables.ts'

/**
 * The team called somebody who waits and she comes: she gets a seat that is free and offered to nobody. Noted between
 * the offers, so that the log tells who got which seat. False: there is no such seat, or she does not wait any more.
 */
export async function giveSeat(db: Db, waiter: Waiter, { now, today }: Moment): Promise<boolean> {
  const { id, gesprekId, doelgroep } = waiter
  await lockSeats(db, gesprekId, doelgroep)
  const stand = await lockDeelnemer(db, waiter)
  const [nummer] = await freeSeats(db, gesprekId, doelgroep)
  if (stand !== 'wachtlijst' || nummer === undefined || (await loadOpenAanbod(db, id)) !== null) return false
  const moment = new Date(now.epochMilliseconds)
  await tables(db)
    .insertInto('gesprek.aanbod')
    .values({
      id: randomUUID(),
      gesprek_id: gesprekId,
      doelgroep,
      nummer,
      deelnemer_id: id,
      gedaan_op: moment,
      verloopt_op: moment,
      besloten_op: moment,
      stand: 'aangenomen',
      door: 'team',
    })
    .execute()
  await seatWaiter(db, waiter, { nummer, today })
  return true
}
