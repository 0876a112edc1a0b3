import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import { announce } from '../jobs/announce.ts'

type Outbox = 'mail.message' | 'sms.message'

/**
 * What became of one try to send.
 * - sent: the server took it
 * - again: it could not now; the queue tries again
 * - stopped: it cannot, because of a setting of ours; trying again does not help
 * - bounced: the server refuses this address or number
 */
export type Tried =
  | { state: 'sent' }
  | { state: 'again' | 'stopped' | 'bounced'; /** Code, never the message. */ error: string }

/** After so many tries the room is told that its message waits; a server that restarts is back before. */
const patience = 3

/** What still has to be sent; null when it was sent, bounced or removed. */
export async function loadUnsent(db: Db, outbox: Outbox, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from ${sql.table(outbox)}
    where id = ${id} and state in ('waiting', 'failed') and sealed is not null`.execute(db)
  return rows[0]?.sealed ?? null
}

interface Settled {
  outbox: Outbox
  id: string
  /** The row that the message is about; its room hears when something is wrong. */
  about: string | undefined
  tried: Tried
  today: string
}

/** Marks what became of a try, wipes what needs no more sending, and tells the room once. */
export async function settle(db: Db, { outbox, id, about, tried, today }: Settled): Promise<void> {
  const { state } = tried
  const isDone = state === 'sent' || state === 'bounced'
  const { rows } = await sql<{ attempts: number }>`update ${sql.table(outbox)} set
      state = ${isDone ? state : 'failed'}, attempts = attempts + 1,
      last_error = ${tried.state === 'sent' ? null : tried.error},
      sealed = ${isDone ? null : sql`sealed`},
      sent_on = ${state === 'sent' ? today : null}::date
    where id = ${id} and state in ('waiting', 'failed') returning attempts`.execute(db)
  // It came back while the server still talked to us: that stands.
  if (rows[0] === undefined || about === undefined) return
  const { attempts } = rows[0]
  if (state === 'bounced') await announce(db, 'bericht-onbezorgd', { about, hoe: 'teruggekomen' })
  else if (state === 'stopped' || (state === 'again' && attempts === patience))
    await announce(db, 'bericht-onbezorgd', { about, hoe: 'opgehouden' })
  else if (state === 'sent' && attempts > patience)
    await announce(db, 'bericht-onbezorgd', { about, hoe: 'aangekomen' })
}
