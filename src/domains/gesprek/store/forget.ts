import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Stands where a name was. */
export const forgottenName = '…'

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
  await forgetting(db, gesprekId).execute()
}

/** The same for one participant who asks for it (GDPR art. 17), after signing off. */
export async function forgetDeelnemer(db: Db, gesprekId: string, id: string): Promise<void> {
  await forgetting(db, gesprekId).where('id', '=', id).where('stand', '=', 'afgemeld').execute()
}

function forgetting(db: Db, gesprekId: string) {
  return tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      naam: forgottenName,
      mail: null,
      telefoon: '',
      nodig: '',
      sleutel_hash: sql<string>`'vergeten ' || id`,
    })
    .where('gesprek_id', '=', gesprekId)
    .where('naam', '<>', forgottenName)
}
