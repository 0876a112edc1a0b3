import type { Db } from '../../../platform/database/transaction.ts'
import type { DeelnemendeRegio } from '../model/deelnemende-regio.ts'
import { tables } from './tables.ts'

/** The regions of a programme by their name of today. */
export async function listRegios(db: Db, programmaId: string): Promise<DeelnemendeRegio[]> {
  const rows = await tables(db)
    .selectFrom('programma.regio_nu')
    .where('programma_id', '=', programmaId)
    .select(['regio_id as id', 'nu_id as nuId', 'naam', 'slug', 'naam_bij_begin'])
    .orderBy('naam')
    .orderBy('naam_bij_begin')
    .execute()
  return rows.map(({ naam_bij_begin, ...regio }) => ({
    ...regio,
    eerder: naam_bij_begin === regio.naam ? null : naam_bij_begin,
  }))
}

/** From now on these regions take part, each under the name that it has now; who took part already keeps that name. */
export async function setRegios(
  db: Db,
  programmaId: string,
  { add, remove }: { add: { id: string; naam: string }[]; remove: string[] },
): Promise<void> {
  if (remove.length > 0) {
    await tables(db)
      .deleteFrom('programma.deelnemende_regio')
      .where('programma_id', '=', programmaId)
      .where('regio_id', 'in', remove)
      .execute()
  }
  if (add.length > 0) {
    await tables(db)
      .insertInto('programma.deelnemende_regio')
      .values(add.map(({ id, naam }) => ({ programma_id: programmaId, regio_id: id, naam_bij_begin: naam })))
      .onConflict((conflict) => conflict.columns(['programma_id', 'regio_id']).doNothing())
      .execute()
  }
}
