import { sql } from 'kysely'
import { holdCapability, type Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { antwoordcodeHash, ballotHash } from '../model/stembiljet.ts'
import { openRondeIds } from './ronde.ts'

/** What the bearer of a code may do. */
export interface Stemrecht {
  rondeId: string
  groep: string
  /** Fewer than 10 codes were handed out in this group. */
  klein: boolean
}

/** Which round and group a code opens; null when it is unknown, withdrawn, not handed out, or its round is not open. */
export async function findStemrecht(db: Db, keys: Keys, code: string): Promise<Stemrecht | null> {
  // After a restore an open round may stand without its key: its codes work no more.
  const rondeIds = (await openRondeIds(db)).filter((id) => keys.hasRoundKey(id))
  if (rondeIds.length === 0) return null
  const hashes = rondeIds.map((id) => antwoordcodeHash(keys.roundSecret(id), code))
  return ask(db, hashes)
}

/** The same for a code of which the round is known. From here on this transaction holds the code. */
export async function holdStemrecht(
  db: Db,
  keys: Keys,
  rondeId: string,
  code: string,
): Promise<Stemrecht | null> {
  if (!keys.hasRoundKey(rondeId)) return null
  const hash = antwoordcodeHash(keys.roundSecret(rondeId), code)
  await holdCapability(db, hash)
  return ask(db, [hash])
}

/** Whether the answer of this code is in the box. Needs `holdStemrecht` first. */
export async function isBinnen(db: Db, keys: Keys, rondeId: string, code: string): Promise<boolean> {
  const biljet = ballotHash(keys.roundSecret(rondeId), code)
  const { rows } = await sql<{ binnen: boolean }>`select enquete.is_binnen(${biljet}) as binnen`.execute(db)
  return rows[0]?.binnen === true
}

async function ask(db: Db, hashes: string[]): Promise<Stemrecht | null> {
  const { rows } = await sql<Stemrecht>`select ronde_id as "rondeId", groep, klein
    from enquete.stemrecht(${hashes}::text[])`.execute(db)
  return rows[0] ?? null
}
