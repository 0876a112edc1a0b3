import { sql } from 'kysely'
import type { RowFilter } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { codesUitdelen } from '../model/actions.ts'
import type { PartijStand } from '../model/codepartij.ts'
import { tables } from './tables.ts'

export interface Codepartij {
  id: string
  gesprekId: string
  doelgroep: string
  werver: string
  aantal: number
  stand: PartijStand
  geldigTot: string
  gebruikt: number
  uitgedeeld: number
  perMail: boolean
  /** Mails with one of its codes that came back or are held up. */
  onbezorgd: number
  /** Who hands it out, or did last. */
  uitdeler: string | null
  /** She still does today. */
  uitdelerLoopt: boolean
}

export async function listPartijen(db: Db, gesprekId: string): Promise<Codepartij[]> {
  return partijen(db)
    .where('p.gesprek_id', '=', gesprekId)
    .orderBy('p.gemaakt_op', 'desc')
    .orderBy('p.werver')
    .execute()
}

export async function loadPartij(db: Db, gesprekId: string, id: string): Promise<Codepartij | null> {
  const query = partijen(db).where('p.gesprek_id', '=', gesprekId).where('p.id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** How many codes of a batch are used is a count; no row says by whom. */
function partijen(db: Db) {
  return tables(db)
    .selectFrom('gesprek.codepartij as p')
    .select(['p.id', 'p.gesprek_id as gesprekId', 'p.doelgroep', 'p.werver', 'p.aantal', 'p.stand'])
    .select(['p.geldig_tot as geldigTot', 'p.uitgedeeld', 'p.per_mail as perMail', 'p.onbezorgd'])
    .select(
      sql<number>`(select count(*) from gesprek.aanmeldcode a where a.partij_id = p.id and a.gebruikt)`.as(
        'gebruikt',
      ),
    )
    .select(
      sql<string | null>`(select w.display_name from people.role r join people.person w on w.id = r.person_id
        where r.scope_kind = 'codepartij' and r.scope_id = p.id
        order by r.until_day desc nulls first, r.from_day desc limit 1)`.as('uitdeler'),
    )
    .select(
      sql<boolean>`exists (select 1 from people.role r where r.scope_kind = 'codepartij' and r.scope_id = p.id
        and r.from_day <= access.vandaag() and (r.until_day is null or r.until_day >= access.vandaag()))`.as(
        'uitdelerLoopt',
      ),
    )
}

/** Hashes of the codes of a batch that can be handed out. */
export async function loadCodeHashes(db: Db, gesprekId: string, partijId: string): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('gesprek.aanmeldcode')
    .where('partij_id', '=', partijId)
    .where('gesprek_id', '=', gesprekId)
    .where('ingetrokken', '=', false)
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

/** A batch that the actor hands out today; the second wall shows no other to who leads no gesprek. */
export async function loadOwnPartij(db: Db, id: string): Promise<Codepartij | null> {
  return (await partijen(db).where('p.id', '=', id).executeTakeFirst()) ?? null
}

export interface PartijToHandOut {
  id: string
  gesprekNaam: string
  doelgroep: string
  werver: string
  aantal: number
  uitgedeeld: number
  stand: PartijStand
  geldigTot: string
}

/** The batches that the actor hands out today, the first to expire on top. */
export async function listOwnPartijen(db: Db, filter: RowFilter): Promise<PartijToHandOut[]> {
  return tables(db)
    .selectFrom('gesprek.codepartij as p')
    .innerJoin('gesprek.gesprek as g', 'g.id', 'p.gesprek_id')
    .where(filter(codesUitdelen, 'p.id'))
    .select(['p.id', 'g.naam as gesprekNaam', 'p.doelgroep', 'p.werver', 'p.aantal', 'p.uitgedeeld'])
    .select(['p.stand', 'p.geldig_tot as geldigTot'])
    .orderBy('p.geldig_tot')
    .orderBy('p.doelgroep')
    .execute()
}

/** One more mail of this batch did not arrive, or one that was held did after all. For the worker. */
export async function countUndelivered(
  db: Db,
  id: string,
  hoe: 'opgehouden' | 'teruggekomen' | 'aangekomen',
): Promise<void> {
  const step = hoe === 'aangekomen' ? -1 : 1
  await tables(db)
    .updateTable('gesprek.codepartij')
    .set({ onbezorgd: sql`least(aantal, greatest(0, onbezorgd + ${step}))` })
    .where('id', '=', id)
    .where('per_mail', '=', true)
    .execute()
}
