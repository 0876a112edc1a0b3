import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { isJong } from '../model/doelgroep.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface DeelnemerForMail {
  id: string
  gesprekId: string
  naam: string
  /** Null: she is reached by phone. */
  mail: string | null
  taal: Lang
  doelgroep: string
  /** Her mail names no place and no region. */
  jong: boolean
  stand: DeelnemerStand
  sleutelVersie: number
}

/** What a mail to a participant needs; for the worker and the team. */
export async function loadDeelnemerForMail(db: Db, id: string): Promise<DeelnemerForMail | null> {
  const row = await forMail(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : withAge(row)
}

/** Everybody with a seat in this gesprek, such as for a mail about a changed date. */
export async function listSeatedForMail(db: Db, gesprekId: string): Promise<DeelnemerForMail[]> {
  const rows = await forMail(db)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'plaats')
    .orderBy('volgnummer')
    .execute()
  return rows.map(withAge)
}

function forMail(db: Db) {
  return tables(db)
    .selectFrom('gesprek.deelnemer')
    .select([
      'id',
      'gesprek_id as gesprekId',
      'naam',
      'mail',
      'taal',
      'doelgroep',
      'stand',
      'sleutel_versie as sleutelVersie',
    ])
}

function withAge<T extends { doelgroep: string }>(row: T): T & { jong: boolean } {
  return { ...row, jong: isJong(row.doelgroep) }
}
