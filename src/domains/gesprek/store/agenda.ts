import { capabilityHash, linkToken } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { isJong } from '../model/doelgroep.ts'
import { tables } from './tables.ts'

export interface AgendaOf {
  id: string
  gesprekId: string
  doelgroep: string
  stand: 'plaats' | 'wachtlijst' | 'afgemeld'
  taal: Lang
  mist: string[]
  jong: boolean
  hostBevestigd: boolean
}

/**
 * Whose calendar has this secret address. The address opens her dates and nothing else of her; after signing off it
 * stays hers, so that what she was invited to can leave her calendar.
 */
export async function loadByAgenda(db: Db, hash: string): Promise<AgendaOf | null> {
  const row = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('agenda_hash', '=', hash)
    .select(['id', 'gesprek_id as gesprekId', 'doelgroep', 'stand', 'taal', 'mist', 'host_bevestigd_op'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { host_bevestigd_op, ...agenda } = row
  return { ...agenda, jong: isJong(row.doelgroep), hostBevestigd: host_bevestigd_op !== null }
}

interface Owner {
  id: string
  gesprekId: string
}

/** The secret in her address, or null while she has none. Derived, so that she can look it up again; for herself. */
export async function loadAgendaKey(db: Db, keys: Keys, { id, gesprekId }: Owner): Promise<string | null> {
  const row = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .select('agenda_versie')
    .executeTakeFirst()
  return row === undefined || row.agenda_versie === 0 ? null : keyOf(keys, id, row.agenda_versie)
}

/** A new address; the one before ends at once. */
export async function renewAgendaKey(db: Db, keys: Keys, { id, gesprekId }: Owner): Promise<void> {
  const { agenda_versie: before } = await tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .select('agenda_versie')
    .forUpdate()
    .executeTakeFirstOrThrow()
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ agenda_versie: before + 1, agenda_hash: capabilityHash(keyOf(keys, id, before + 1)) })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}

function keyOf(keys: Keys, id: string, version: number): string {
  return linkToken(keys.secret('links'), 'agenda', id, version)
}
