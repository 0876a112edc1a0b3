import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Bereik } from '../model/reach.ts'
import { type DeelnemerStand, tables } from './tables.ts'

/** A sign-up that is or was to be confirmed. */
export interface Bevestiging {
  id: string
  gesprekId: string
  doelgroep: string
  naam: string
  taal: Lang
  stand: DeelnemerStand
  mail: string | null
  telefoon: string | null
  bereik: Bereik
  mailStand: 'goed' | 'opgehouden' | 'teruggekomen'
  sleutelVersie: number
  hostBevestigd: boolean
  /** Null when it was confirmed or lapsed. */
  bevestigenVoor: Temporal.Instant | null
  bevestigHash: string | null
}

/** The sign-up to which this link belongs; the transaction must hold the hash. Also one that lapsed. */
export async function findBevestiging(db: Db, hash: string): Promise<Bevestiging | null> {
  const row = await bevestigingen(db).where('bevestig_hash', '=', hash).executeTakeFirst()
  return row === undefined ? null : readRow(row)
}

/** The same for who holds her own row; null when there is nothing to confirm. */
export async function loadBevestiging(db: Db, id: string): Promise<Bevestiging | null> {
  const row = await bevestigingen(db)
    .where('id', '=', id)
    .where('bevestigen_voor', 'is not', null)
    .where('stand', '<>', 'afgemeld')
    .executeTakeFirst()
  return row === undefined ? null : readRow(row)
}

function bevestigingen(db: Db) {
  return tables(db)
    .selectFrom('gesprek.deelnemer')
    .select([
      'id',
      'gesprek_id as gesprekId',
      'doelgroep',
      'naam',
      'taal',
      'stand',
      'mail',
      'telefoon',
      'bereik',
    ])
    .select(['mail_stand as mailStand', 'sleutel_versie as sleutelVersie'])
    .select(['bevestigen_voor', 'bevestig_hash as bevestigHash'])
    .select(sql<boolean>`host_bevestigd_op is not null`.as('hostBevestigd'))
}

function readRow<T extends { bevestigen_voor: Date | null }>({ bevestigen_voor, ...row }: T) {
  const bevestigenVoor = bevestigen_voor && Temporal.Instant.fromEpochMilliseconds(bevestigen_voor.getTime())
  return { ...row, bevestigenVoor }
}

/** False when it was confirmed before, or lapsed. The transaction must hold her own row. */
export async function confirmSeat(db: Db, id: string, today: string): Promise<boolean> {
  const confirmed = await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ bevestigd_op: today, bevestigen_voor: null, bevestig_hash: null })
    .where('id', '=', id)
    .where('bevestigen_voor', 'is not', null)
    .where('stand', '<>', 'afgemeld')
    .executeTakeFirst()
  return confirmed.numUpdatedRows === 1n
}

/** Another address or number, and a new link: the one before ends. The term stays, or a seat could be held for ever. */
export async function renewBevestiging(
  db: Db,
  { id, hash, adres, bereik }: { id: string; hash: string; adres: string; bereik: 'mail' | 'sms' },
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      ...(bereik === 'mail' ? { mail: adres } : { telefoon: adres }),
      mail_stand: 'goed',
      bevestig_hash: hash,
    })
    .where('id', '=', id)
    .where('bevestigen_voor', 'is not', null)
    .where('stand', '<>', 'afgemeld')
    .execute()
}
