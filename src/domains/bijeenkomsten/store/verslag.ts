import type { Db } from '../../../platform/database/transaction.ts'
import { firstVersie, type Verslag } from '../model/verslag.ts'
import { tables } from './tables.ts'

const columns = ['tekst', 'besluiten', 'vastgesteld_op as vastgesteldOp', 'versie'] as const

export async function loadVerslag(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
): Promise<Verslag | undefined> {
  return tables(db)
    .selectFrom('bijeenkomsten.verslag')
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', bijeenkomstId)
    .select(columns)
    .executeTakeFirst()
}

export interface AdoptedVerslag {
  bijeenkomstId: string
  tekst: string
  besluiten: string[]
  vastgesteldOp: string
}

/** For participants: never a draft. */
export async function loadAdopted(db: Db, gesprekId: string): Promise<AdoptedVerslag[]> {
  return tables(db)
    .selectFrom('bijeenkomsten.verslag')
    .where('gesprek_id', '=', gesprekId)
    .where('vastgesteld_op', 'is not', null)
    .select(['bijeenkomst_id as bijeenkomstId', 'tekst', 'besluiten'])
    .select((eb) => eb.ref('vastgesteld_op').$castTo<string>().as('vastgesteldOp'))
    .execute()
}

/** @returns false when somebody else saved since `verslag.versie` was read; nothing is changed then */
export async function saveVerslag(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
  { tekst, besluiten, vastgesteldOp, versie }: Verslag,
): Promise<boolean> {
  const row = { tekst, besluiten, vastgesteld_op: vastgesteldOp, versie: versie + 1 }
  if (versie === firstVersie) {
    const { numInsertedOrUpdatedRows = 0n } = await tables(db)
      .insertInto('bijeenkomsten.verslag')
      .values({ bijeenkomst_id: bijeenkomstId, gesprek_id: gesprekId, ...row })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows > 0n
  }
  const { numUpdatedRows } = await tables(db)
    .updateTable('bijeenkomsten.verslag')
    .set(row)
    .where('bijeenkomst_id', '=', bijeenkomstId)
    .where('gesprek_id', '=', gesprekId)
    .where('versie', '=', versie)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
