import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Leeslink } from '../model/materiaal.ts'
import { tables } from './tables.ts'

/** `id` comes from the caller: a random one. */
export async function addLeeslink(db: Db, gesprekId: string, leeslink: Leeslink): Promise<void> {
  const { bijeenkomstId, ...row } = leeslink
  await tables(db)
    .insertInto('bijeenkomsten.leeslink')
    .values({ ...row, gesprek_id: gesprekId, bijeenkomst_id: bijeenkomstId })
    .execute()
}

/** What this reader may follow, of one meeting or of the whole gesprek. */
export async function listLeeslinks(db: Db, gesprekId: string, bijeenkomstId?: string): Promise<Leeslink[]> {
  const all = tables(db)
    .selectFrom('bijeenkomsten.leeslink')
    .where('gesprek_id', '=', gesprekId)
    .orderBy('titel')
    .orderBy('id')
    .select(['id', 'bijeenkomst_id as bijeenkomstId', 'soort', 'titel', 'adres'])
  return (bijeenkomstId === undefined ? all : all.where('bijeenkomst_id', '=', bijeenkomstId)).execute()
}

/** @returns false when it was not there, or is not this actor's */
export async function removeLeeslink(db: Db, gesprekId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('bijeenkomsten.leeslink')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Whether something is there to read before this meeting; for the reminder, which says no more than that. */
export async function hasReading(db: Db, bijeenkomstId: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select 1 from bijeenkomsten.leeslink where bijeenkomst_id = ${bijeenkomstId} and soort = 'vooraf')
      or exists (select 1 from bijeenkomsten.bestand where bijeenkomst_id = ${bijeenkomstId} and soort = 'vooraf') as there`.execute(
    db,
  )
  return rows[0]?.there === true
}
