import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Whether the organisation wrote down on what ground somebody under 16 may sign up (GDPR art. 6 and 8). Off until then. */
export async function hasBasisOnder16(db: Db, gesprekId: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('people.organisation as o', 'o.id', 'g.organisatie_id')
    .where('g.id', '=', gesprekId)
    .select(sql<boolean>`o.basis_onder_16 is not null`.as('heeft'))
    .executeTakeFirst()
  return row?.heeft ?? false
}
