import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** What other rooms may know of a region. */
interface Regio {
  id: string
  slug: string
  naam: string
  verzonnen: boolean
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
