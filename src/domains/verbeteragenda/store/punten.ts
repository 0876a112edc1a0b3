import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Herkomst } from '../model/woorden.ts'
import { tables } from './tables.ts'

export interface PuntTekst {
  titel: string
  toelichting: string
  thema: string
  herkomst: Herkomst
  herkomst_tekst: string
}

export interface Punt extends PuntTekst {
  id: string
  versie: number
}

const columns = ['id', 'titel', 'toelichting', 'thema', 'herkomst', 'herkomst_tekst', 'versie'] as const

/** The points in their order; `weg` gives those that were removed. */
export async function loadPunten(db: Db, gesprekId: string, weg = false): Promise<Punt[]> {
  return tables(db)
    .selectFrom('verbeteragenda.verbeterpunt')
    .select(columns)
    .where('gesprek_id', '=', gesprekId)
    .where('weg', '=', weg)
    .orderBy('volgorde')
    .orderBy('id')
    .execute()
}

export async function loadPunt(db: Db, gesprekId: string, id: string): Promise<Punt | null> {
  const punt = await tables(db)
    .selectFrom('verbeteragenda.verbeterpunt')
    .select(columns)
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('weg', '=', false)
    .executeTakeFirst()
  return punt ?? null
}

/** Adds a point at the end. */
export async function addPunt(db: Db, gesprekId: string, id: string, punt: PuntTekst): Promise<void> {
  await tables(db)
    .insertInto('verbeteragenda.verbeterpunt')
    .values((eb) => ({
      id,
      gesprek_id: gesprekId,
      ...punt,
      volgorde: eb
        .selectFrom('verbeteragenda.verbeterpunt as p')
        .where('p.gesprek_id', '=', gesprekId)
        .select((p) => sql<number>`coalesce(${p.fn.max('p.volgorde')}, 0) + 1`.as('next')),
    }))
    .execute()
}

/** Gives the points the order of these ids; an id of another gesprek is left alone. */
export async function arrangePunten(db: Db, gesprekId: string, ids: string[]): Promise<void> {
  await sql`update verbeteragenda.verbeterpunt p set volgorde = o.plek
    from unnest(${ids}::uuid[]) with ordinality as o (id, plek)
    where p.id = o.id and p.gesprek_id = ${gesprekId}`.execute(db)
}

/** False when somebody else changed the point since `versie` was read. */
export async function changePunt(
  db: Db,
  gesprekId: string,
  id: string,
  versie: number,
  punt: PuntTekst,
): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('verbeteragenda.verbeterpunt')
    .set({ ...punt, versie: versie + 1 })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('versie', '=', versie)
    .where('weg', '=', false)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Removes a point, or puts it back. False when there was nothing to do. */
export async function setPuntWeg(db: Db, gesprekId: string, id: string, weg: boolean): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('verbeteragenda.verbeterpunt')
    .set({ weg })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('weg', '=', !weg)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
