import type { Db } from '../../../platform/database/transaction.ts'
import type { Uitkomst } from '../model/publish.ts'
import { tables } from './tables.ts'

/** What may be published about a closed round. */
export async function loadUitkomst(db: Db, rondeId: string): Promise<Uitkomst | null> {
  const row = await tables(db)
    .selectFrom('enquete.uitkomst')
    .where('ronde_id', '=', rondeId)
    .select('feiten')
    .executeTakeFirst()
  return row?.feiten ?? null
}

/** The open answers of a closed round, in the order of their random ids. */
export async function listOpenAntwoorden(db: Db, rondeId: string): Promise<{ id: string; tekst: string }[]> {
  return tables(db)
    .selectFrom('enquete.open_antwoord')
    .where('ronde_id', '=', rondeId)
    .select(['id', 'tekst'])
    .orderBy('id')
    .execute()
}
