import type { Db } from '../../../platform/database/transaction.ts'
import { announce } from '../../../platform/jobs/announce.ts'
import type {} from '../model/announcements.ts'
import { nudgeDesk } from './nudge-desk.ts'
import { tables } from './tables.ts'

export interface Waiter {
  id: string
  gesprekId: string
  doelgroep: string
}

interface OnSeat {
  nummer: number
  /** ISO day */
  today: string
}

/**
 * Sits somebody who waits down on this seat and has her told. Seat and row are locked before. Saying yes to a seat is
 * also saying that her address is right.
 */
export async function seatWaiter(
  db: Db,
  { id, gesprekId, doelgroep }: Waiter,
  { nummer, today }: OnSeat,
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.plaats')
    .set({ deelnemer_id: id, voor_wachtlijst: false })
    .where('gesprek_id', '=', gesprekId)
    .where('doelgroep', '=', doelgroep)
    .where('nummer', '=', nummer)
    .execute()
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ stand: 'plaats', bevestigen_voor: null, bevestigd_op: today })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await announce(db, 'deelnemer-aangemeld', { deelnemerId: id })
  await nudgeDesk(db, gesprekId)
}
