import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'

/**
 * Claims a form key. Null: first time, go on. Otherwise where the first post led.
 * A second post that arrives while the first is still at work waits here for its commit.
 */
export async function claimForm(db: Db, key: string, action: string, today: string): Promise<string | null> {
  const claimed = await sql`insert into web.form_receipt (key, action, location, received_on)
    values (${key}, ${action}, '', ${today}) on conflict (key) do nothing`.execute(db)
  if (claimed.numAffectedRows === 1n) return null
  const { rows } = await sql<{ location: string }>`select location from web.form_receipt
    where key = ${key} and action = ${action}`.execute(db)
  return rows[0]?.location ?? '/'
}

export async function settleForm(db: Db, key: string, location: string): Promise<void> {
  await sql`update web.form_receipt set location = ${location} where key = ${key}`.execute(db)
}

/** The post led to no other page, so it may be sent again. */
export async function releaseForm(db: Db, key: string): Promise<void> {
  await sql`delete from web.form_receipt where key = ${key}`.execute(db)
}
