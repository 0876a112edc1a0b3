import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export async function loadOrganisatie(db: Db, id: string): Promise<{ id: string; naam: string; klaar: boolean } | null> {
  const row = await tables(db)
    .selectFrom('people.organisation as o')
    .where('o.id', '=', id)
    .select(['o.id', 'o.name as naam', sql<boolean>`people.is_ready(o)`.as('klaar')])
    .executeTakeFirst()
  return row ?? null
}

/** Regions to hold a gesprek in: not those that another one succeeded; invented ones in the demo only. */
export async function listRegios(db: Db, demo: boolean): Promise<{ id: string; naam: string }[]> {
  let query = tables(db).selectFrom('regio.regio').where('opgevolgd_door', 'is', null).select(['id', 'naam']).orderBy('naam')
  if (!demo) query = query.where('verzonnen', '=', false)
  return query.execute()
}
