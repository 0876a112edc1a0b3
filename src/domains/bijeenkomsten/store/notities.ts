import type { Db } from '../../../platform/database/transaction.ts'
import type { Notitie } from '../model/notitie.ts'
import { tables } from './tables.ts'

const notes = (db: Db, gesprekId: string) =>
  tables(db)
    .selectFrom('bijeenkomsten.notitie as n')
    .innerJoin('bijeenkomsten.bijeenkomst as b', 'b.id', 'n.bijeenkomst_id')
    .leftJoin('bijeenkomsten.notitiegroep as g', 'g.id', 'n.groep_id')
    .where('n.gesprek_id', '=', gesprekId)
    .orderBy('b.nummer')
    .orderBy('n.tafel')
    // Random ids: the order says nothing about who wrote when.
    .orderBy('n.id')
    .select(['n.id', 'n.bijeenkomst_id as bijeenkomstId', 'b.nummer', 'n.tafel', 'n.soort', 'n.tekst'])
    .select(['n.groep_id as groepId', 'g.titel as groep'])

/** All notes of a gesprek that were not taken away: where improvement points come from. */
export async function loadNotities(db: Db, gesprekId: string): Promise<Notitie[]> {
  return notes(db, gesprekId).where('n.weg', '=', false).execute()
}

/** The notes of one meeting; `weg` are the ones that can be put back. */
export async function loadNotitiesVan(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
): Promise<(Notitie & { weg: boolean })[]> {
  return notes(db, gesprekId).where('n.bijeenkomst_id', '=', bijeenkomstId).select('n.weg').execute()
}

type Key = Pick<Notitie, 'id' | 'bijeenkomstId'> & { gesprekId: string }
/** One note, also when it was taken away. */
export async function loadNotitie(
  db: Db,
  { id, bijeenkomstId, gesprekId }: Key,
): Promise<Notitie | undefined> {
  return notes(db, gesprekId)
    .where('n.bijeenkomst_id', '=', bijeenkomstId)
    .where('n.id', '=', id)
    .executeTakeFirst()
}

type Content = Pick<Notitie, 'tafel' | 'soort' | 'tekst'>

export async function insertNotitie(
  db: Db,
  { id, bijeenkomstId, gesprekId }: Key,
  content: Content,
): Promise<void> {
  await tables(db)
    .insertInto('bijeenkomsten.notitie')
    .values({ id, bijeenkomst_id: bijeenkomstId, gesprek_id: gesprekId, ...content, weg: false })
    .execute()
}

/** Changes the text, takes a note away or puts it back. */
export async function updateNotitie(
  db: Db,
  key: Key,
  change: Partial<Content & { weg: boolean }>,
): Promise<void> {
  await tables(db)
    .updateTable('bijeenkomsten.notitie')
    .set(change)
    .where('id', '=', key.id)
    .where('bijeenkomst_id', '=', key.bijeenkomstId)
    .where('gesprek_id', '=', key.gesprekId)
    .execute()
}
