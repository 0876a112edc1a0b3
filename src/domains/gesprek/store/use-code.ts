import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { FoundCode, PartijStand } from '../model/codepartij.ts'
import { tables } from './tables.ts'

/** The code with this hash; the transaction must hold it, or the second wall shows nothing. */
export async function findCode(db: Db, hash: string): Promise<FoundCode | null> {
  const row = await tables(db)
    .selectFrom('gesprek.aanmeldcode as a')
    .innerJoin('gesprek.codepartij as p', 'p.id', 'a.partij_id')
    .where('a.code_hash', '=', hash)
    .select(['p.gesprek_id as gesprekId', 'p.doelgroep', 'a.gebruikt', 'p.geldig_tot as geldigTot'])
    // Of a batch that is partly handed out the rest may be withdrawn.
    .select(sql<PartijStand>`case when a.ingetrokken then 'ingetrokken' else p.stand end`.as('partijStand'))
    .executeTakeFirst()
  return row ?? null
}

/** False when somebody else used it in the meantime. */
export async function spendCode(db: Db, hash: string): Promise<boolean> {
  const used = await tables(db)
    .updateTable('gesprek.aanmeldcode')
    .set({ gebruikt: true })
    .where('code_hash', '=', hash)
    .where('gebruikt', '=', false)
    .where('ingetrokken', '=', false)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}
