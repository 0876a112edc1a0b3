import { randomUUID } from 'node:crypto'
import { addDays } from '../../../platform/clock/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Antwoorden } from '../model/stappen.ts'
import { tables } from './tables.ts'

/** What somebody typed so far. */
export interface Concept {
  antwoorden: Antwoorden
  /** Hash of the code she came with, and what it fixes. */
  code: { hash: string; doelgroep: string } | null
  /** Somebody else reads and types. */
  samen: boolean
}

const sealedAs = 'aanmelding'

/** The transaction must hold the hash. Kept until the end of the next day. */
export async function startDraft(
  db: Db,
  keys: Keys,
  { gesprekId, hash, today, concept }: { gesprekId: string; hash: string; today: string; concept: Concept },
): Promise<void> {
  await tables(db)
    .insertInto('gesprek.aanmelding')
    .values({
      id: randomUUID(),
      gesprek_id: gesprekId,
      sleutel_hash: hash,
      antwoorden: keys.seal(sealedAs, JSON.stringify(concept)),
      verloopt_op: addDays(today, 1),
    })
    .execute()
}

/** Null when it ended, was sent, or never was. */
export async function loadDraft(
  db: Db,
  keys: Keys,
  { hash, today }: { hash: string; today: string },
): Promise<{ gesprekId: string; concept: Concept } | null> {
  const row = await tables(db)
    .selectFrom('gesprek.aanmelding')
    .where('sleutel_hash', '=', hash)
    .where('verloopt_op', '>=', today)
    .select(['gesprek_id as gesprekId', 'antwoorden'])
    .executeTakeFirst()
  if (row === undefined) return null
  return { gesprekId: row.gesprekId, concept: JSON.parse(keys.open(sealedAs, row.antwoorden)) as Concept }
}

/** Which gesprek this browser was signing up for; for the link to go on. */
export async function findDraft(
  db: Db,
  { hash, today }: { hash: string; today: string },
): Promise<string | null> {
  const row = await tables(db)
    .selectFrom('gesprek.aanmelding')
    .where('sleutel_hash', '=', hash)
    .where('verloopt_op', '>=', today)
    .select('gesprek_id as gesprekId')
    .executeTakeFirst()
  return row?.gesprekId ?? null
}

export async function saveDraft(db: Db, keys: Keys, hash: string, concept: Concept): Promise<void> {
  await tables(db)
    .updateTable('gesprek.aanmelding')
    .set({ antwoorden: keys.seal(sealedAs, JSON.stringify(concept)) })
    .where('sleutel_hash', '=', hash)
    .execute()
}

/** False when it was gone already. */
export async function dropDraft(db: Db, hash: string): Promise<boolean> {
  const gone = await tables(db)
    .deleteFrom('gesprek.aanmelding')
    .where('sleutel_hash', '=', hash)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** For the job: what nobody sent by the end of the next day. */
export async function dropOldDrafts(db: Db, today: string): Promise<void> {
  await tables(db).deleteFrom('gesprek.aanmelding').where('verloopt_op', '<', today).execute()
}
