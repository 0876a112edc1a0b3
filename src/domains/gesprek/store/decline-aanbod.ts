import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { closeAanbod } from './close-aanbod.ts'
import { lockDeelnemer } from './lock.ts'
import type { Waiter } from './seat-waiter.ts'
import { queueMoveUp, signOff } from './sign-off.ts'
import { tables } from './tables.ts'

interface Decline {
  /** Stays on the list, where only the team can still give her a seat; otherwise she signs off. */
  stays: boolean
  door: 'zelf' | 'host'
  now: Temporal.Instant
}

/** Says no to the seat that is offered to her; the site never offers her one again. False: no offer was open. */
export async function declineAanbod(db: Db, waiter: Waiter, { stays, door, now }: Decline): Promise<boolean> {
  await lockDeelnemer(db, waiter)
  const declined = await closeAanbod(db, { deelnemerId: waiter.id, stand: 'afgeslagen', now })
  if (!declined) return false
  await queueMoveUp(db, waiter.gesprekId, waiter.doelgroep)
  if (!stays) await signOff(db, waiter, { reden: door, now })
  return true
}

/** Her offer ran out, and she says that she still wants a seat: from now on she is asked again. */
export async function askAgain(db: Db, { id, gesprekId, doelgroep }: Waiter): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ wil_nog: true })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'wachtlijst')
    .execute()
  await queueMoveUp(db, gesprekId, doelgroep)
}
