import type { Db } from '../../../platform/database/transaction.ts'
import { tables, type RondeStand } from './tables.ts'

export interface Ronde {
  id: string
  gesprekId: string
  stand: RondeStand
  sluitenGevraagd: boolean
  werving: string
  /** ISO days */
  geopendOp: string | null
  geslotenOp: string | null
}

/** The questionnaire of a gesprek; null when there is none, or not for this reader. */
export async function loadRonde(db: Db, gesprekId: string): Promise<Ronde | null> {
  const row = await tables(db)
    .selectFrom('enquete.ronde')
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', 'is', null)
    .select(['id', 'gesprek_id as gesprekId', 'stand', 'sluiten_gevraagd as sluitenGevraagd', 'werving'])
    .select(['geopend_op as geopendOp', 'gesloten_op as geslotenOp'])
    .executeTakeFirst()
  return row ?? null
}

/** Ids of the rounds in which answers come in. */
export async function openRondeIds(db: Db): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('enquete.ronde')
    .where('stand', '=', 'open')
    .where('sluiten_gevraagd', '=', false)
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** False when the gesprek, or this meeting of it, has a round already. */
export async function addRonde(
  db: Db,
  ronde: {
    id: string
    gesprekId: string
    /** The meeting that is evaluated. */
    bijeenkomstId?: string
    werving: string
    publiekeSleutel: Buffer
  },
): Promise<boolean> {
  const added = await tables(db)
    .insertInto('enquete.ronde')
    .values({
      id: ronde.id,
      gesprek_id: ronde.gesprekId,
      bijeenkomst_id: ronde.bijeenkomstId ?? null,
      werving: ronde.werving,
      publieke_sleutel: ronde.publiekeSleutel,
      stand: 'voorbereiding',
      sluiten_gevraagd: false,
      geopend_op: null,
      gesloten_op: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** False when it was opened before. The database gives the round its ballot box. */
export async function openRonde(db: Db, gesprekId: string, today: string): Promise<boolean> {
  const opened = await tables(db)
    .updateTable('enquete.ronde')
    .set({ stand: 'open', geopend_op: today })
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', 'is', null)
    .where('stand', '=', 'voorbereiding')
    .executeTakeFirst()
  return opened.numUpdatedRows === 1n
}

/** From the commit on no answer comes in. False when closing was asked before, or the round is not open. */
export async function askClosing(db: Db, gesprekId: string): Promise<boolean> {
  const asked = await tables(db)
    .updateTable('enquete.ronde')
    .set({ sluiten_gevraagd: true })
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', 'is', null)
    .where('stand', '=', 'open')
    .where('sluiten_gevraagd', '=', false)
    .executeTakeFirst()
  return asked.numUpdatedRows === 1n
}
