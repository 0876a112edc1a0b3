import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import { addJob } from '../jobs/announce.ts'
import type { Keys } from '../keys/index.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

const mailKey = 'mail'

/** Puts a mail in the outbox within the caller's transaction. The content is sealed with a key outside the database. */
export async function queueMail(db: Db, keys: Keys, today: string, message: OutgoingMail): Promise<void> {
  const id = randomUUID()
  const sealed = keys.seal(mailKey, JSON.stringify(message))
  await sql`insert into mail.message (id, sealed, about, created_on)
    values (${id}, ${sealed}, ${message.about ?? null}, ${today})`.execute(db)
  await addJob(db, 'mail:send', { id })
}

export function openMail(keys: Keys, sealed: Buffer): OutgoingMail {
  return JSON.parse(keys.open(mailKey, sealed)) as OutgoingMail
}
