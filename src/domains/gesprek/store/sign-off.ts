import type { Db } from '../../../platform/database/transaction.ts'
import { addJob } from '../../../platform/jobs/announce.ts'
import { getUp } from './sit.ts'
import { tables } from './tables.ts'

interface Leaver {
  id: string
  gesprekId: string
  doelgroep: string
}

/** What somebody needs (diet, health) is wiped at once; name and address stay until the gesprek's own term. */
export async function signOff(db: Db, { id, gesprekId, doelgroep }: Leaver): Promise<void> {
  await lockDeelnemer(db, { id, gesprekId })
  await getUp(db, { id, gesprekId })
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ stand: 'afgemeld', nodig: '' })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await queueMoveUp(db, gesprekId, doelgroep)
}

/** Whoever is seated at this very moment is seated first, so that she leaves no seat behind that nobody sits on. */
async function lockDeelnemer(db: Db, { id, gesprekId }: Omit<Leaver, 'doelgroep'>): Promise<void> {
  await tables(db)
    .selectFrom('gesprek.deelnemer')
    .select('id')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .forUpdate()
    .execute()
}

/** Asks the worker to seat who waits; asking twice is harmless. */
export async function queueMoveUp(db: Db, gesprekId: string, doelgroep: string): Promise<void> {
  await addJob(db, moveUpJob, { gesprekId, doelgroep }, `${moveUpJob}:${gesprekId}:${doelgroep}`)
}

export const moveUpJob = 'gesprek:opschuiven'
