import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** What somebody needed to take part (diet, wheelchair, interpreter) has no purpose after the last meeting. As owner. */
export async function forgetNodig(db: Db, gesprekId: string): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ nodig: '' })
    .where('gesprek_id', '=', gesprekId)
    .where('nodig', '<>', '')
    .execute()
}

/**
 * Names, addresses and links go; that somebody of this doelgroep took part stays, so that attendance can still be
 * counted (GDPR art. 5(1)(e)). As owner. Doing it again changes nothing.
 */
export async function forgetDeelnemers(db: Db, gesprekId: string): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      naam: '…',
      mail: null,
      telefoon: '',
      nodig: '',
      sleutel_hash: sql<string>`'vergeten ' || id`,
    })
    .where('gesprek_id', '=', gesprekId)
    .where('naam', '<>', '…')
    .execute()
}
