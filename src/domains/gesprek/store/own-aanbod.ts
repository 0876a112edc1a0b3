import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface OpenAanbod {
  nummer: number
  verlooptOp: Temporal.Instant
}

/** The seat that is offered to this participant now, for herself and for the team. */
export async function loadOpenAanbod(db: Db, deelnemerId: string): Promise<OpenAanbod | null> {
  const row = await tables(db)
    .selectFrom('gesprek.aanbod')
    .where('deelnemer_id', '=', deelnemerId)
    .where('stand', '=', 'open')
    .select(['nummer', 'verloopt_op'])
    .executeTakeFirst()
  if (row === undefined) return null
  const verlooptOp = Temporal.Instant.fromEpochMilliseconds(row.verloopt_op.getTime())
  return { nummer: row.nummer, verlooptOp }
}
