import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { PartijStand } from '../model/codepartij.ts'
import { tables } from './tables.ts'

export interface Codepartij {
  id: string
  doelgroep: string
  werver: string
  aantal: number
  stand: PartijStand
  geldigTot: string
  gebruikt: number
}

export async function listPartijen(db: Db, gesprekId: string): Promise<Codepartij[]> {
  return partijen(db, gesprekId).orderBy('p.gemaakt_op', 'desc').orderBy('p.werver').execute()
}

export async function loadPartij(db: Db, gesprekId: string, id: string): Promise<Codepartij | null> {
  return (await partijen(db, gesprekId).where('p.id', '=', id).executeTakeFirst()) ?? null
}

/** How many codes of a batch are used is a count; no row says by whom. */
function partijen(db: Db, gesprekId: string) {
  return tables(db)
    .selectFrom('gesprek.codepartij as p')
    .where('p.gesprek_id', '=', gesprekId)
    .select(['p.id', 'p.doelgroep', 'p.werver', 'p.aantal', 'p.stand', 'p.geldig_tot as geldigTot'])
    .select(
      sql<number>`(select count(*) from gesprek.aanmeldcode a where a.partij_id = p.id and a.gebruikt)`.as(
        'gebruikt',
      ),
    )
}

/** Hashes of the codes of a batch that can be handed out. */
export async function loadCodeHashes(db: Db, gesprekId: string, partijId: string): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('gesprek.aanmeldcode')
    .where('partij_id', '=', partijId)
    .where('gesprek_id', '=', gesprekId)
    .select('code_hash')
    .execute()
  return new Set(rows.map((row) => row.code_hash))
}

/** False when the batch is not in the expected state (any more). */
export async function changePartijStand(
  db: Db,
  gesprekId: string,
  id: string,
  { from, to }: { from: PartijStand[]; to: PartijStand },
): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('gesprek.codepartij')
    .set({ stand: to })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', 'in', from)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
