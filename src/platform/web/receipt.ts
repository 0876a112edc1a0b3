import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'

/** Where a post led, and the links and codes that the browser held from then on (token) or gave back (null). */
export interface Receipt {
  location: string
  capabilities: Map<string, string | null>
}

const sealedAs = 'form-receipt'

/**
 * Claims a form key. Null: first time, go on. Otherwise where the first post led: its answer may have been lost, or
 * thrown away by a browser in which somebody clicked twice.
 * A second post that arrives while the first is still at work waits here for its commit.
 */
export async function claimForm(
  db: Db,
  keys: Keys,
  { key, action, today }: { key: string; action: string; today: string },
): Promise<Receipt | null> {
  const claimed = await sql`insert into web.form_receipt (key, action, location, received_on)
    values (${key}, ${action}, '', ${today}) on conflict (key) do nothing`.execute(db)
  if (claimed.numAffectedRows === 1n) return null
  const { rows } = await sql<{
    location: string
    held: Buffer | null
  }>`select location, held from web.form_receipt
    where key = ${key} and action = ${action}`.execute(db)
  const { location = '/', held = null } = rows[0] ?? {}
  const entries = held === null ? [] : (JSON.parse(keys.open(sealedAs, held)) as [string, string | null][])
  return { location, capabilities: new Map(entries) }
}

export async function settleForm(
  db: Db,
  keys: Keys,
  key: string,
  { location, capabilities }: Receipt,
): Promise<void> {
  const held = capabilities.size === 0 ? null : keys.seal(sealedAs, JSON.stringify([...capabilities]))
  await sql`update web.form_receipt set location = ${location}, held = ${held} where key = ${key}`.execute(db)
}

/** The post led to no other page, so it may be sent again. */
export async function releaseForm(db: Db, key: string): Promise<void> {
  await sql`delete from web.form_receipt where key = ${key}`.execute(db)
}
