import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface OwnDeelname {
  id: string
  gesprekId: string
  doelgroep: string
  naam: string
  mail: string | null
  telefoon: string | null
  nodig: string
  stand: DeelnemerStand
  /** The language of her mails. */
  taal: Lang
}

/** The participant whose link has this hash. After signing off the link opens nothing any more. */
export async function loadOwn(db: Db, hash: string): Promise<OwnDeelname | null> {
  const row = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('sleutel_hash', '=', hash)
    .where('stand', '<>', 'afgemeld')
    .select([
      'id',
      'gesprek_id as gesprekId',
      'doelgroep',
      'naam',
      'mail',
      'telefoon',
      'nodig',
      'stand',
      'taal',
    ])
    .executeTakeFirst()
  return row ?? null
}

export async function changeNodig(db: Db, own: OwnDeelname, nodig: string): Promise<void> {
  await sql`update gesprek.deelnemer set nodig = ${nodig} where id = ${own.id} and gesprek_id = ${own.gesprekId}`.execute(
    db,
  )
}
