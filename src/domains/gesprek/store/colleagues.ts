import { roleRunsOn } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface Colleague {
  id: string
  naam: string
  mail: string
}

/** Who has a role today for this organisation and can sign in: one of them may become facilitator. */
export async function listColleagues(db: Db, organisatieId: string, today: string): Promise<Colleague[]> {
  return (
    tables(db)
      .selectFrom('people.role as r')
      .innerJoin('people.person as p', 'p.id', 'r.person_id')
      .innerJoin('people.contact_address as a', (join) =>
        join.onRef('a.person_id', '=', 'p.id').on('a.kind', '=', 'mail'),
      )
      .where('r.organisation_id', '=', organisatieId)
      // Who only hands out codes is no colleague.
      .where('r.role', '<>', 'werver')
      .where(roleRunsOn(today))
      .distinctOn('p.id')
      .select(['p.id', 'p.display_name as naam', 'a.value as mail'])
      .orderBy('p.id')
      .execute()
  )
}
