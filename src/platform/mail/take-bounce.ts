import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import { announce } from '../jobs/announce.ts'

/**
 * Marks a message that came back after it was sent, and tells the room once.
 * @returns false when it is not there (any more) or came back before
 */
export async function takeBounce(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ about: string | null }>`update mail.message
    set state = 'bounced', last_error = 'DSN', sealed = null
    where id = ${id} and state <> 'bounced' returning about`.execute(db)
  const [row] = rows
  if (row === undefined) return false
  if (row.about !== null) await announce(db, 'bericht-onbezorgd', { about: row.about, hoe: 'teruggekomen' })
  return true
}
