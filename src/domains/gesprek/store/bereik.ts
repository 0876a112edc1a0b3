import type { Db } from '../../../platform/database/transaction.ts'
import type { BereikWish, bereikChange } from '../model/bereik-wish.ts'
import type { OwnDeelname } from './own.ts'
import { tables } from './tables.ts'

type Whose = Pick<OwnDeelname, 'id' | 'gesprekId'>

/** Her own change; a new address is kept apart until its code comes back. */
export async function changeOwnBereik(
  db: Db,
  { id, gesprekId }: Whose,
  { now, pending }: ReturnType<typeof bereikChange>,
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ ...now, nieuw_bereik: pending?.bereik ?? null, nieuw_adres: pending?.adres ?? null })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}

/** The code came back: from now on messages go there. */
export async function useNewAdres(
  db: Db,
  { id, gesprekId }: Whose,
  { bereik, adres }: { bereik: 'mail' | 'sms'; adres: string },
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      bereik,
      ...(bereik === 'mail' ? { mail: adres } : { telefoon: adres }),
      mail_stand: 'goed',
      nieuw_bereik: null,
      nieuw_adres: null,
    })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}

/** What she told the team on the phone. */
export async function changeBereik(
  db: Db,
  { id, gesprekId }: Whose,
  { bereik, mail, telefoon }: BereikWish,
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      bereik,
      mail: mail === '' ? null : mail,
      telefoon: telefoon === '' ? null : telefoon,
      mail_stand: 'goed',
      nieuw_bereik: null,
      nieuw_adres: null,
    })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}
