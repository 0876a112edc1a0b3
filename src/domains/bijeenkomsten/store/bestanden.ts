import type { Db } from '../../../platform/database/transaction.ts'
import { removeFile, storeFile } from '../../../platform/files/index.ts'
import type { Bestand } from '../model/bestand.ts'
import { tables } from './tables.ts'

interface AddedBestand extends Omit<Bestand, 'id'> {
  gesprekId: string
  bytes: Uint8Array
  /** ISO day */
  today: string
}

/** Stores the bytes and what they are. `type` is what was found in the bytes, never what a browser said. */
export async function addBestand(db: Db, bestand: AddedBestand): Promise<string> {
  const { gesprekId, bijeenkomstId, soort, titel, bytes, type, today } = bestand
  const id = await storeFile(db, { bytes, type, today })
  await tables(db)
    .insertInto('bijeenkomsten.bestand')
    .values({ id, bijeenkomst_id: bijeenkomstId, gesprek_id: gesprekId, soort, titel })
    .execute()
  return id
}

const bestanden = (db: Db, gesprekId: string) =>
  tables(db)
    .selectFrom('bijeenkomsten.bestand as b')
    .innerJoin('files.file as f', 'f.id', 'b.id')
    .where('b.gesprek_id', '=', gesprekId)
    .orderBy('b.titel')
    .orderBy('b.id')
    .select(['b.id', 'b.bijeenkomst_id as bijeenkomstId', 'b.soort', 'b.titel', 'f.type'])

/** What this reader may open, of one meeting or of the whole gesprek; without the bytes. */
export async function listBestanden(db: Db, gesprekId: string, bijeenkomstId?: string): Promise<Bestand[]> {
  const all = bestanden(db, gesprekId)
  return (bijeenkomstId === undefined ? all : all.where('b.bijeenkomst_id', '=', bijeenkomstId)).execute()
}

export async function loadBestand(db: Db, gesprekId: string, id: string): Promise<Bestand | undefined> {
  return bestanden(db, gesprekId).where('b.id', '=', id).executeTakeFirst()
}

/** @returns false when it was not there (any more), or not for this reader */
export async function removeBestand(db: Db, gesprekId: string, id: string): Promise<boolean> {
  if ((await loadBestand(db, gesprekId, id)) === undefined) return false
  // The row that names the bytes goes with them.
  await removeFile(db, id)
  return true
}
