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
 * The job behind the outbox. The message is claimed, sent and marked; when the server refuses or is away, the job
 * fails, is tried again with growing pauses, and the outbox shows why. A message that was sent is wiped.
 */
export function sendFromOutbox({ smtpUrl, from, keys, today }: MailSetting) {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  const asJob = <T>(db: Db, work: (trx: Db) => Promise<T>) =>
    inTransaction(db, { actor: { kind: 'job', job: 'mail:send' }, today: today() }, work)
  return async (db: Db, { id }: { id: string }): Promise<void> => {
    const failed = await asJob(db, async (trx) => {
      const { rows } = await sql<{ sealed: Buffer }>`select sealed from mail.message
        where id = ${id} and state <> 'sent' for update`.execute(trx)
      const row = rows[0]
      if (!row) return null
      try {
        await transport.sendMail({ ...envelope(openMail(keys, row.sealed), from), messageId: `<${id}@thuiswaarts>` })
      } catch (error) {
        const code = (error as { code?: string }).code ?? 'ERROR'
        await sql`update mail.message set state = 'failed', attempts = attempts + 1, last_error = ${code}
          where id = ${id}`.execute(trx)
        return code
      }
      await sql`update mail.message set state = 'sent', attempts = attempts + 1, last_error = null, sealed = null,
        sent_on = ${today()} where id = ${id}`.execute(trx)
      return null
    })
    if (failed !== null) throw new Error(`mail not sent: ${failed}`)
  }
}

function envelope(message: OutgoingMail, from: string) {
  const { to, subject, text, calendar } = message
  return {
    from,
    to,
    subject,
    text,
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.content, filename: 'bijeenkomsten.ics' } }),
  }
}
