import { inTransaction, type Db } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'
import { loadUnsent, settle, type Tried } from '../outbox/settle.ts'
import { openSms } from './outbox.ts'
import { internationalNumber } from './phone-number.ts'

export interface SmsSetting {
  /** Where text messages are handed in; null when no provider is set. */
  smsUrl: string | null
  token: string
  /** Name or number that the phone shows. */
  from: string
  keys: Keys
  today: () => string
}

/** Bad request, and content that cannot be worked with: said about this number. */
const refusesNumber = new Set([400, 422])

/**
 * The job behind the outbox of text messages, as that of mail. The provider gets `{ to, text, from }` as JSON and takes
 * it with any status from 200 to 299. Without a provider a message stays, and says so; nothing is tried again.
 */
export function sendTexts({ smsUrl, token, from, keys, today }: SmsSetting) {
  const asJob = <T>(db: Db, work: (trx: Db) => Promise<T>) =>
    inTransaction(db, { actor: { kind: 'job', job: 'sms:send' }, today: today() }, work)
  const send = async (id: string, phone: string, text: string): Promise<Tried> => {
    const to = internationalNumber(phone)
    if (to === null) return { state: 'bounced', error: 'NUMBER' }
    if (smsUrl === null) return { state: 'stopped', error: 'SMS_URL is not set' }
    try {
      const { ok, status } = await fetch(smsUrl, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          // A provider that knows it sends a message that was handed in twice only once.
          'Idempotency-Key': id,
          ...(token !== '' && { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ to, text, from }),
        redirect: 'error',
        signal: AbortSignal.timeout(20_000),
      })
      if (ok) return { state: 'sent' }
      return { state: refusesNumber.has(status) ? 'bounced' : 'again', error: `HTTP ${status}` }
    } catch (error) {
      const { name, cause } = error as Error
      return { state: 'again', error: (cause as { code?: string } | undefined)?.code ?? name }
    }
  }
  return async (db: Db, { id }: { id: string }): Promise<void> => {
    const sealed = await asJob(db, (trx) => loadUnsent(trx, 'sms.message', id))
    if (sealed === null) return
    const { to, text, about } = openSms(keys, sealed)
    const tried = await send(id, to, text)
    await asJob(db, (trx) => settle(trx, { outbox: 'sms.message', id, about, tried, today: today() }))
    if (tried.state === 'again') throw new Error(`text message not sent: ${tried.error}`)
  }
}
