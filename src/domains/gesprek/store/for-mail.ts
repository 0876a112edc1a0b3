import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { isJong } from '../model/doelgroep.ts'
import type { Reachable } from '../model/reach.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface DeelnemerForMail extends Reachable {
  gesprekId: string
  naam: string
  taal: Lang
  doelgroep: string
  jong: boolean
  /** A host spoke with her; see isVeiligTeMailen. */
  hostBevestigd: boolean
  stand: DeelnemerStand
  /** Her seat or place on the list is sure; false while it is held until she confirms. */
  bevestigd: boolean
  /** Ids of meetings she said she cannot come to. */
  mist: string[]
  sleutelVersie: number
  /** Why she takes part no more; null while she does. */
  afgemeldReden: 'zelf' | 'host' | 'niet-bevestigd' | null
}

/** What a message to a participant needs; for the worker, the team and herself. */
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

/** Everybody with a seat and everybody who waits for one, such as for a mail about another contact person. */
export async function listSignedUpForMail(db: Db, gesprekId: string): Promise<DeelnemerForMail[]> {
  const rows = await forMail(db)
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '<>', 'afgemeld')
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
      'telefoon',
      'bereik',
      'taal',
      'doelgroep',
      'mist',
    ])
    .select([
      'stand',
      'sleutel_versie as sleutelVersie',
      'mail_stand as mailStand',
      'afgemeld_reden as afgemeldReden',
    ])
    .select(sql<boolean>`bevestigen_voor is null or bevestigd_op is not null`.as('bevestigd'))
    .select(sql<boolean>`host_bevestigd_op is not null`.as('hostBevestigd'))
}

function withAge<T extends { doelgroep: string }>(row: T): T & { jong: boolean } {
  return { ...row, jong: isJong(row.doelgroep) }
}
