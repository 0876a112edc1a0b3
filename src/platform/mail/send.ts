import { createTransport } from 'nodemailer'
import { inTransaction, type Db } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'
import { loadUnsent, settle, type Tried } from '../outbox/settle.ts'
import { openMail } from './outbox.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

export interface MailSetting {
  /** smtp://user:password@host:587 or smtps://… */
  smtpUrl: string
  from: string
  /** Address to which servers send back what they could not deliver; the sender's when it is not set. */
  returnTo?: string | undefined
  keys: Keys
  today: () => string
}

/**
 * The job behind the outbox. The message is read, sent and marked, with no transaction open while the mail server is
 * talked to; the queue gives one message to one job at a time. When the server is away, the job fails, is tried again
 * with growing pauses, and the outbox shows why. A message that was sent, or whose address was refused, is wiped.
 */
export function sendFromOutbox({ smtpUrl, from, returnTo, keys, today }: MailSetting) {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  const asJob = <T>(db: Db, work: (trx: Db) => Promise<T>) =>
    inTransaction(db, { actor: { kind: 'job', job: 'mail:send' }, today: today() }, work)
  const send = async (id: string, message: OutgoingMail): Promise<Tried> => {
    try {
      await transport.sendMail({
        ...asSent(message, from),
        ...(returnTo && { envelope: { from: returnTo, to: message.to } }),
        messageId: messageId(id),
      })
      return { state: 'sent' }
    } catch (error) {
      return readRefusal(error as SmtpError)
    }
  }
  return async (db: Db, { id }: { id: string }): Promise<void> => {
    const sealed = await asJob(db, (trx) => loadUnsent(trx, 'mail.message', id))
    if (sealed === null) return
    const message = openMail(keys, sealed)
    const tried = await send(id, message)
    const settled = { outbox: 'mail.message', id, about: message.about, tried, today: today() } as const
    await asJob(db, (trx) => settle(trx, settled))
    if (tried.state === 'again') throw new Error(`mail not sent: ${tried.error}`)
  }
}

/** The same whenever this message is sent, so that a server sees a double and a bounce finds its way back. */
function messageId(id: string): string {
  return `<${id}@thuiswaarts>`
}

interface SmtpError {
  code?: string
  command?: string
  responseCode?: number
}

/** The server wants us to log in first: that says nothing about the address (RFC 4954). */
const wantsLogin = 530

/** A lasting no (5xx, RFC 5321 §4.2.1) to the address itself will be the same next time. Anything else may pass. */
function readRefusal({ code, command, responseCode = 0 }: SmtpError): Tried {
  const isAboutAddress = command === 'RCPT TO' && responseCode >= 500 && responseCode !== wantsLogin
  if (isAboutAddress) return { state: 'bounced', error: String(responseCode) }
  return { state: 'again', error: code ?? 'ERROR' }
}

function asSent(message: OutgoingMail, from: string) {
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
