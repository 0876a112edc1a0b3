import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** The running programmes in which a region takes part and that have a template to start a gesprek with. */
export async function programmasForRegio(db: Db, regioId: string): Promise<{ id: string; naam: string }[]> {
  return tables(db)
    .selectFrom('programma.programma as p')
    .where((where) =>
      where.exists(
        where
          .selectFrom('programma.regio_nu as r')
          .whereRef('r.programma_id', '=', 'p.id')
          .where((or) => or.or([or('r.nu_id', '=', regioId), or('r.regio_id', '=', regioId)])),
      ),
    )
    .where((where) =>
      where.exists(where.selectFrom('programma.sjabloon as s').whereRef('s.programma_id', '=', 'p.id')),
    )
    .where('p.tot', '>=', (eb) => eb.fn<string>('access.vandaag'))
    .select(['p.id', 'p.naam'])
    .orderBy('p.naam')
    .execute()
}
