import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import { addJob } from '../jobs/announce.ts'
import type { Keys } from '../keys/index.ts'
import type { OutgoingSms } from './outgoing-sms.ts'

const smsKey = 'sms'

/** Puts a text message in the outbox within the caller's transaction, sealed with a key outside the database. */
export async function queueSms(db: Db, keys: Keys, today: string, message: OutgoingSms): Promise<void> {
  const id = randomUUID()
  const sealed = keys.seal(smsKey, JSON.stringify(message))
  await sql`insert into sms.message (id, sealed, created_on) values (${id}, ${sealed}, ${today})`.execute(db)
  await addJob(db, 'sms:send', { id })
}

export function openSms(keys: Keys, sealed: Buffer): OutgoingSms {
  return JSON.parse(keys.open(smsKey, sealed)) as OutgoingSms
}
