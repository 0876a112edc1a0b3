import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** What other rooms may know of a region. */
export interface Regio {
  id: string
  slug: string
  naam: string
  verzonnen: boolean
}

export async function loadRegio(db: Db, id: string): Promise<Regio | null> {
  const found = await tables(db)
    .selectFrom('regio.regio')
    .select(['id', 'slug', 'naam', 'verzonnen'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** The regions in which something can be started now: those that were not succeeded by another. */
export async function loadRegios(db: Db): Promise<Regio[]> {
  return tables(db)
    .selectFrom('regio.regio')
    .select(['id', 'slug', 'naam', 'verzonnen'])
    .where('opgevolgd_door', 'is', null)
    .orderBy('naam')
    .execute()
}
