import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface Partner {
  id: string
  naam: string
  bijdrage: string
}

/** The organisations that hold the programme together. */
export async function listPartners(db: Db, programmaId: string): Promise<Partner[]> {
  return tables(db)
    .selectFrom('programma.partner')
    .where('programma_id', '=', programmaId)
    .select(['id', 'naam', 'bijdrage'])
    .orderBy('naam')
    .execute()
}

export async function addPartner(db: Db, programmaId: string, partner: Omit<Partner, 'id'>): Promise<void> {
  await tables(db)
    .insertInto('programma.partner')
    .values({ id: randomUUID(), programma_id: programmaId, ...partner })
    .execute()
}

/** False when it is not there, for instance because it was taken away before. */
export async function removePartner(db: Db, programmaId: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const { numDeletedRows } = await tables(db)
    .deleteFrom('programma.partner')
    .where('programma_id', '=', programmaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
