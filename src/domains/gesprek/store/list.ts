import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Stand } from '../model/stand.ts'
import { tables } from './tables.ts'

export interface GesprekInList {
  id: string
  naam: string
  stand: Stand
  aanmeldenTot: string
  regioNaam: string
  regioSlug: string
}

interface Wanted {
  regioId?: string
  standen?: Stand[]
}

/** Published gesprekken only: open ones first, then those under way, then finished ones. */
export async function listPublished(db: Db, wanted: Wanted = {}): Promise<GesprekInList[]> {
  let query = tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as r', 'r.id', 'g.regio_id')
    .where('g.stand', '<>', 'opzet')
    .select([
      'g.id',
      'g.naam',
      'g.stand',
      'g.aanmelden_tot as aanmeldenTot',
      'r.naam as regioNaam',
      'r.slug as regioSlug',
    ])
    .orderBy(sql`array_position('{aanmelden,bezig,afgerond}'::text[], g.stand)`)
    .orderBy('r.naam')
    .orderBy('g.begonnen_op', 'desc')
  if (wanted.regioId !== undefined) query = query.where('g.regio_id', '=', wanted.regioId)
  if (wanted.standen !== undefined) query = query.where('g.stand', 'in', wanted.standen)
  return query.execute()
}
