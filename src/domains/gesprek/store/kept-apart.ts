import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

interface Pair {
  gesprekId: string
  een: string
  ander: string
}

/** With whom somebody is not to sit at one table; for the team. Why is not stored. */
export async function listKeptApart(
  db: Db,
  gesprekId: string,
  deelnemerId: string,
): Promise<{ id: string; naam: string }[]> {
  return tables(db)
    .selectFrom('gesprek.uit_elkaar as u')
    .innerJoin('gesprek.deelnemer as d', (join) =>
      join.on((on) =>
        on.or([
          on.and([on('u.een', '=', deelnemerId), on('d.id', '=', on.ref('u.ander'))]),
          on.and([on('u.ander', '=', deelnemerId), on('d.id', '=', on.ref('u.een'))]),
        ]),
      ),
    )
    .where('u.gesprek_id', '=', gesprekId)
    .select(['d.id', 'd.naam'])
    .orderBy('d.naam')
    .execute()
}

/** For the facilitator. Doing it again changes nothing. */
export async function keepApart(db: Db, pair: Pair): Promise<void> {
  await tables(db)
    .insertInto('gesprek.uit_elkaar')
    .values(inOrder(pair))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function allowTogether(db: Db, pair: Pair): Promise<void> {
  const { gesprek_id, een, ander } = inOrder(pair)
  await tables(db)
    .deleteFrom('gesprek.uit_elkaar')
    .where('gesprek_id', '=', gesprek_id)
    .where('een', '=', een)
    .where('ander', '=', ander)
    .execute()
}

/** One row for a pair, whoever is named first. */
function inOrder({ gesprekId, een, ander }: Pair) {
  return een < ander
    ? { gesprek_id: gesprekId, een, ander }
    : { gesprek_id: gesprekId, een: ander, ander: een }
}
