import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/** Stands where a name was. */
export const forgottenName = '…'

/**
 * After the last meeting there is no purpose left for what somebody needed, told about herself or feared, and for which
 * adult knew. As owner. Doing it again changes nothing.
 */
export async function forgetNodig(db: Db, gesprekId: string): Promise<void> {
  await sql`update gesprek.deelnemer
    set nodig = '', ervaring = '', namens = '', behoeften = '{}', brengt_iemand_mee = false, onder_16 = null
    where gesprek_id = ${gesprekId} and (nodig <> '' or ervaring <> '' or namens <> '' or behoeften <> '{}'
      or brengt_iemand_mee or onder_16 is not null)`.execute(db)
  await tables(db).deleteFrom('gesprek.bel_eerst').where('gesprek_id', '=', gesprekId).execute()
  await tables(db).deleteFrom('gesprek.volwassene').where('gesprek_id', '=', gesprekId).execute()
}

/**
 * Names, addresses, links and who was offered which seat go; that somebody of this doelgroep took part stays, so that
 * attendance can still be counted (GDPR art. 5(1)(e)). As owner. Doing it again changes nothing.
 */
export async function forgetDeelnemers(db: Db, gesprekId: string): Promise<void> {
  await forgetNodig(db, gesprekId)
  await forgetting(db, gesprekId).execute()
  await tables(db).deleteFrom('gesprek.uit_elkaar').where('gesprek_id', '=', gesprekId).execute()
  await tables(db).deleteFrom('gesprek.aanbod').where('gesprek_id', '=', gesprekId).execute()
}

/** The same for one participant who asks for it (GDPR art. 17), after signing off; her offers keep no name. */
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
      mist: [],
      bereik: 'bel',
      nieuw_bereik: null,
      nieuw_adres: null,
      bevestig_hash: null,
      agenda_hash: null,
      sleutel_hash: sql<string>`'vergeten ' || id`,
    })
    .where('gesprek_id', '=', gesprekId)
    .where('naam', '<>', forgottenName)
}
