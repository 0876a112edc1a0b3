import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

interface Whose {
  id: string
  gesprekId: string
}

/** She said on the phone that her sign-up is right. False: there was nothing to confirm. */
export async function confirmByPhone(db: Db, { id, gesprekId }: Whose, today: string): Promise<boolean> {
  const confirmed = await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ bevestigd_op: today, bevestigen_voor: null, bevestig_hash: null })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('bevestigen_voor', 'is not', null)
    .where('stand', '<>', 'afgemeld')
    .executeTakeFirst()
  return confirmed.numUpdatedRows === 1n
}

/** A host spoke with this young person: from now on messages may name place and time. False: somebody did before. */
export async function confirmYoung(db: Db, { id, gesprekId }: Whose, today: string): Promise<boolean> {
  const confirmed = await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ host_bevestigd_op: today })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('host_bevestigd_op', 'is', null)
    .where('stand', '<>', 'afgemeld')
    .executeTakeFirst()
  return confirmed.numUpdatedRows === 1n
}

export interface ChosenAdult {
  naam: string
  mail: string | null
  telefoon: string | null
  /** ISO day */
  bevestigdOp: string | null
}

export async function loadAdult(db: Db, deelnemerId: string): Promise<ChosenAdult | null> {
  const row = await tables(db)
    .selectFrom('gesprek.volwassene')
    .where('deelnemer_id', '=', deelnemerId)
    .select(['naam', 'mail', 'telefoon', 'bevestigd_op as bevestigdOp'])
    .executeTakeFirst()
  return row ?? null
}

/** The adult said on the phone to know. */
export async function confirmAdultByPhone(db: Db, { id, gesprekId }: Whose, today: string): Promise<void> {
  await tables(db)
    .updateTable('gesprek.volwassene')
    .set({ bevestigd_op: today, bevestigd_door: 'host' })
    .where('deelnemer_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('bevestigd_op', 'is', null)
    .execute()
}

export interface BelEerst {
  tekst: string
  /** ISO day */
  gebeldOp: string | null
}

/** For the facilitator and herself; a host finds nothing. */
export async function loadBelEerst(db: Db, deelnemerId: string): Promise<BelEerst | null> {
  const row = await tables(db)
    .selectFrom('gesprek.bel_eerst')
    .where('deelnemer_id', '=', deelnemerId)
    .select(['tekst', 'gebeld_op as gebeldOp'])
    .executeTakeFirst()
  return row ?? null
}

export async function noteCalled(db: Db, { id, gesprekId }: Whose, today: string): Promise<void> {
  await tables(db)
    .updateTable('gesprek.bel_eerst')
    .set({ gebeld_op: today })
    .where('deelnemer_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('gebeld_op', 'is', null)
    .execute()
}
