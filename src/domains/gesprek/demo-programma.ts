import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import { demoProgramma } from '../programma/index.ts'

/** These gesprekken belong to the invented programme, where that is loaded; a test may do without it. */
export async function joinDemoProgramma(db: Db, gesprekIds: string[]): Promise<void> {
  await sql`update gesprek.gesprek set programma_id = ${demoProgramma}, sjabloon_versie = 1
    where id = any (${gesprekIds}::uuid[])
      and exists (select 1 from programma.programma p where p.id = ${demoProgramma})`.execute(db)
}
