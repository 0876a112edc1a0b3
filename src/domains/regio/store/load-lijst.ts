import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { GemeenteRij, RegioRij } from '../model/regio-lijst.ts'
import { tables } from './tables.ts'

/** Every region, and under which regions the lists put every gemeente now. */
export async function loadLijst(db: Db): Promise<{ regios: RegioRij[]; gemeenten: GemeenteRij[] }> {
  const regios = await tables(db)
    .selectFrom('regio.regio as r')
    .leftJoin('regio.regio as volgende', 'volgende.id', 'r.opgevolgd_door')
    .select(['r.id', 'r.slug', 'r.naam', 'r.andere_namen as andereNamen', 'r.verzonnen'])
    .select('volgende.naam as opgevolgdDoor')
    .execute()
  const gemeenten = await tables(db)
    .selectFrom('regio.indeling as i')
    .innerJoin('regio.gemeente as g', 'g.code', 'i.gemeente_code')
    .innerJoin('regio.bron as b', 'b.code', 'i.bron')
    .select(['i.regio_id as regioId', 'g.code', 'g.naam', 'g.andere_namen as andereNamen', 'g.provincie'])
    .select(sql<number>`min(b.volgorde)`.as('lijst'))
    .groupBy(['i.regio_id', 'g.code'])
    .execute()
  return { regios, gemeenten }
}
