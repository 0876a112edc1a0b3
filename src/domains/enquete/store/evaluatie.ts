import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { evaluatieDagen } from '../model/evaluatievragen.ts'
import { tables, type RondeStand } from './tables.ts'

export interface Evaluatie {
  id: string
  stand: RondeStand
  /** ISO days */
  geopendOp: string | null
  geslotenOp: string | null
}

/** The evaluation of a meeting; null when there is none, or not for this reader. */
export async function loadEvaluatie(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
): Promise<Evaluatie | null> {
  const row = await tables(db)
    .selectFrom('enquete.ronde')
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', bijeenkomstId)
    .select(['id', 'stand', 'geopend_op as geopendOp', 'gesloten_op as geslotenOp'])
    .executeTakeFirst()
  return row ?? null
}

/** False when it was opened before. The database gives the round its ballot box. */
export async function openEvaluatie(db: Db, rondeId: string, today: string): Promise<boolean> {
  const opened = await tables(db)
    .updateTable('enquete.ronde')
    .set({ stand: 'open', geopend_op: today })
    .where('id', '=', rondeId)
    .where('bijeenkomst_id', 'is not', null)
    .where('stand', '=', 'voorbereiding')
    .executeTakeFirst()
  return opened.numUpdatedRows === 1n
}

/** Evaluations whose last day is over. */
export async function dueEvaluatieIds(db: Db, today: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('enquete.ronde')
    .where('stand', '=', 'open')
    .where('bijeenkomst_id', 'is not', null)
    .where(sql<boolean>`geopend_op + ${sql.lit(evaluatieDagen)}::int <= ${today}::date`)
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How many people have a seat in this gesprek: as many slips are proposed. */
export async function countSeated(db: Db, gesprekId: string): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from gesprek.deelnemer where gesprek_id = ${gesprekId} and stand = 'plaats'`.execute(
    db,
  )
  return rows[0]?.aantal ?? 0
}
