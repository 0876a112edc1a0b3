import { randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/database/transaction.ts'
import type { ProgrammaFields } from '../model/programma.ts'
import { tables } from './tables.ts'

/** Returns its id. */
export async function makeProgramma(db: Db, organisatieId: string, fields: ProgrammaFields): Promise<string> {
  const id = randomUUID()
  await tables(db)
    .insertInto('programma.programma')
    .values({ id, organisatie_id: organisatieId, ...fields })
    .execute()
  return id
}

/** False when somebody else saved after `versie` was read, or when it is not for this actor to change. */
export async function changeProgramma(
  db: Db,
  id: string,
  versie: number,
  fields: ProgrammaFields,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('programma.programma')
    .set({ ...fields, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
