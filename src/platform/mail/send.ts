import { createTransport } from 'nodemailer'
import { sql } from 'kysely'
import { inTransaction, type Db } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'
import { openMail } from './outbox.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

export interface MailSetting {
  /** smtp://user:password@host:587 or smtps://… */
  smtpUrl: string
  from: string
  keys: Keys
  today: () => string
}

/**
 * The job behind the outbox. The message is read, sent and marked, with no transaction open while the mail server is
 * talked to; the queue gives one message to one job at a time. When the server refuses or is away, the job fails, is
 * tried again with growing pauses, and the outbox shows why. A message that was sent is wiped.
 */
export function sendFromOutbox({ smtpUrl, from, keys, today }: MailSetting) {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  const asJob = <T>(db: Db, work: (trx: Db) => Promise<T>) =>
    inTransaction(db, { actor: { kind: 'job', job: 'mail:send' }, today: today() }, work)
  /** Why it was not sent; null when it was. */
  const send = async (id: string, sealed: Buffer): Promise<string | null> => {
    try {
      await transport.sendMail({
        ...envelope(openMail(keys, sealed), from),
        messageId: `<${id}@thuiswaarts>`,
      })
      return null
    } catch (error) {
      return (error as { code?: string }).code ?? 'ERROR'
    }
  }
  return async (db: Db, { id }: { id: string }): Promise<void> => {
    const sealed = await asJob(db, (trx) => loadUnsent(trx, id))
    if (sealed === null) return
    const refusal = await send(id, sealed)
    await asJob(db, (trx) => (refusal === null ? markSent(trx, id, today()) : markFailed(trx, id, refusal)))
    if (refusal !== null) throw new Error(`mail not sent: ${refusal}`)
  }
}

async function loadUnsent(db: Db, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from mail.message
    where id = ${id} and state <> 'sent'`.execute(db)
  return rows[0]?.sealed ?? null
}

async function markSent(db: Db, id: string, today: string): Promise<void> {
  await sql`update mail.message set state = 'sent', attempts = attempts + 1, last_error = null, sealed = null,
    sent_on = ${today} where id = ${id}`.execute(db)
}

async function markFailed(db: Db, id: string, code: string): Promise<void> {
  await sql`update mail.message set state = 'failed', attempts = attempts + 1, last_error = ${code}
    where id = ${id}`.execute(db)
}

function envelope(message: OutgoingMail, from: string) {
  const { to, subject, text, calendar } = message
  return {
    from,
    to,
    subject,
    text,
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.content, filename: 'bijeenkomsten.ics' },
    }),
  }
}
