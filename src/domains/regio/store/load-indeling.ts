import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** One row per gemeente and list, for a spreadsheet. */
export async function loadIndeling(db: Db) {
  return tables(db)
    .selectFrom('regio.indeling as i')
    .innerJoin('regio.gemeente as g', 'g.code', 'i.gemeente_code')
    .innerJoin('regio.regio as r', 'r.id', 'i.regio_id')
    .innerJoin('regio.bron as b', 'b.code', 'i.bron')
    .select(['r.naam as regio', 'r.code as regioCode', 'g.naam as gemeente', 'g.code as gemeenteCode'])
    .select(['g.provincie', 'i.jaar', 'b.naam as bron'])
    .orderBy('r.naam')
    .orderBy('g.naam')
    .orderBy('b.volgorde')
    .execute()
}
