import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { addJob, announce } from '../../../platform/jobs/announce.ts'
import type {} from '../model/announcements.ts'
import { closeAanbod } from './close-aanbod.ts'
import { lockDeelnemer } from './lock.ts'
import { nudgeDesk } from './nudge-desk.ts'
import { getUp } from './sit.ts'
import { tables } from './tables.ts'

interface Leaver {
  id: string
  gesprekId: string
  doelgroep: string
}

/**
 * Her seat goes to who waits, an offer to her ends, she is told. What she needed and feared is wiped at once (a trigger
 * of the table); name and address stay until the gesprek's own term. False: she had signed off before.
 */
export async function signOff(
  db: Db,
  { id, gesprekId, doelgroep }: Leaver,
  { reden, now }: { reden: 'zelf' | 'host' | 'niet-bevestigd'; now: Temporal.Instant },
): Promise<boolean> {
  const stand = await lockDeelnemer(db, { id, gesprekId })
  if (stand === null || stand === 'afgemeld') return false
  await getUp(db, { id, gesprekId })
  await closeAanbod(db, { deelnemerId: id, stand: 'ingetrokken', now })
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ stand: 'afgemeld', afgemeld_reden: reden })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await announce(db, 'deelnemer-afgemeld', { deelnemerId: id })
  await queueMoveUp(db, gesprekId, doelgroep)
  await nudgeDesk(db, gesprekId)
  return true
}

/** Asks the worker to offer free seats to who waits; asking twice is harmless. */
export async function queueMoveUp(db: Db, gesprekId: string, doelgroep: string): Promise<void> {
  await addJob(db, moveUpJob, { gesprekId, doelgroep }, `${moveUpJob}:${gesprekId}:${doelgroep}`)
}

export const moveUpJob = 'gesprek:opschuiven'
