import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { EigenSjabloon, SjabloonVersie } from '../model/eigen-sjabloon.ts'
import { tables } from './tables.ts'

/** A version of the template of a programme, or its newest. Null when there is none, or none for this reader. */
export async function loadProgrammaSjabloon(
  db: Db,
  programmaId: string,
  versie?: number,
): Promise<SjabloonVersie | null> {
  let query = tables(db)
    .selectFrom('programma.sjabloon')
    .where('programma_id', '=', programmaId)
    .select(['versie', 'gemaakt_op as gemaaktOp', 'inleiding', 'bijeenkomsten', 'plaatsen'])
    .orderBy('versie', 'desc')
    .limit(1)
  if (versie !== undefined) query = query.where('versie', '=', versie)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : (row as SjabloonVersie)
}

/**
 * Adds the version after `before` (0 when there was none). False when somebody else did so first: what she wrote then
 * has to be read before it is replaced.
 */
export async function addSjabloonVersie(
  db: Db,
  programmaId: string,
  { before, today, sjabloon }: { before: number; today: string; sjabloon: EigenSjabloon },
): Promise<boolean> {
  const { inleiding, bijeenkomsten, plaatsen } = sjabloon
  const newest = await loadProgrammaSjabloon(db, programmaId)
  if ((newest?.versie ?? 0) !== before) return false
  const { rows } = await sql`
    insert into programma.sjabloon (programma_id, versie, gemaakt_op, inleiding, bijeenkomsten, plaatsen)
    values (${programmaId}, ${before + 1}, ${today}, ${inleiding}, ${JSON.stringify(bijeenkomsten)}::jsonb,
      ${JSON.stringify(plaatsen)}::jsonb)
    on conflict do nothing returning versie`.execute(db)
  return rows.length === 1
}
