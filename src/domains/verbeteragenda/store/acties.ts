import { sql, type Selectable } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables, type VerbeteragendaTables } from './tables.ts'

export interface ActieTekst {
  wat: string
  eigenaar_organisatie: string
  eigenaar_functie: string
  met_wie: string
  voor_datum: string | null
  hoe_zien_we_het: string
  hoe_blijft_het: string
  evaluatie_op: string | null
}

/** An action as it stands now: everything in it may be public. */
export type Actie = Selectable<VerbeteragendaTables['verbeteragenda.actie_nu']>

/** All actions of a gesprek, in the order of their point and their own. */
export async function loadActies(db: Db, gesprekId: string): Promise<Actie[]> {
  return tables(db)
    .selectFrom('verbeteragenda.actie_nu as a')
    .innerJoin('verbeteragenda.verbeterpunt as p', 'p.id', 'a.verbeterpunt_id')
    .selectAll('a')
    .where('a.gesprek_id', '=', gesprekId)
    .where('p.weg', '=', false)
    .orderBy('p.volgorde')
    .orderBy('a.volgorde')
    .orderBy('a.id')
    .execute()
}

export async function loadActie(db: Db, gesprekId: string, id: string): Promise<Actie | null> {
  const actie = await tables(db)
    .selectFrom('verbeteragenda.actie_nu as a')
    .innerJoin('verbeteragenda.verbeterpunt as p', 'p.id', 'a.verbeterpunt_id')
    .selectAll('a')
    .where('a.id', '=', id)
    .where('a.gesprek_id', '=', gesprekId)
    .where('p.weg', '=', false)
    .executeTakeFirst()
  return actie ?? null
}

/** Actions that were removed from a point that is still there. */
export async function loadRemovedActies(db: Db, gesprekId: string): Promise<{ id: string; wat: string }[]> {
  return tables(db)
    .selectFrom('verbeteragenda.actie as a')
    .innerJoin('verbeteragenda.verbeterpunt as p', 'p.id', 'a.verbeterpunt_id')
    .select(['a.id', 'a.wat'])
    .where('a.gesprek_id', '=', gesprekId)
    .where('a.weg', '=', true)
    .where('p.weg', '=', false)
    .orderBy('a.volgorde')
    .execute()
}

export async function addActie(
  db: Db,
  place: { gesprekId: string; puntId: string; id: string },
  actie: ActieTekst,
): Promise<void> {
  await tables(db)
    .insertInto('verbeteragenda.actie')
    .values((eb) => ({
      id: place.id,
      gesprek_id: place.gesprekId,
      verbeterpunt_id: place.puntId,
      ...actie,
      volgorde: eb
        .selectFrom('verbeteragenda.actie as a')
        .where('a.verbeterpunt_id', '=', place.puntId)
        .select((a) => sql<number>`coalesce(${a.fn.max('a.volgorde')}, 0) + 1`.as('next')),
    }))
    .execute()
}

/** False when somebody else changed the action since `versie` was read. */
export async function changeActie(
  db: Db,
  gesprekId: string,
  id: string,
  versie: number,
  actie: ActieTekst,
): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('verbeteragenda.actie')
    .set({ ...actie, versie: versie + 1 })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('versie', '=', versie)
    .where('weg', '=', false)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Removes an action, or puts it back. False when there was nothing to do. */
export async function setActieWeg(db: Db, gesprekId: string, id: string, weg: boolean): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('verbeteragenda.actie')
    .set({ weg })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('weg', '=', !weg)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
