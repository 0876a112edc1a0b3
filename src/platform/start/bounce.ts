import { systemClock, today as dayOf } from '../clock/index.ts'
import { connect } from '../database/connection.ts'
import { inTransaction } from '../database/transaction.ts'
import { readBounce, takeBounce } from '../mail/index.ts'
import type { OpenDatabase } from './open-database.ts'

/** A report with the message that came back; a message of ours is far smaller, and no more is read. */
const mostBytes = 5 * 1024 * 1024

/** Reads one mail that a mail server hands over. What is longer is cut: the report stands before what came back. */
export async function readMail(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > mostBytes) break
  }
  return Buffer.concat(chunks).subarray(0, mostBytes)
}

/** Marks the message that this mail says came back. Returns what it did, in one line without an address. */
export async function bounce({ urls }: Pick<OpenDatabase, 'urls'>, mail: Uint8Array): Promise<string> {
  const id = await readBounce(mail).catch(() => null)
  if (id === null) return 'Dit is geen bericht over een mail van Thuiswaarts die terugkwam.'
  const { db, close } = connect(urls.workerUrl, { max: 1 })
  const setting = { actor: { kind: 'job', job: 'mail:bounce' }, today: dayOf(systemClock) } as const
  try {
    const isTaken = await inTransaction(db, setting, (trx) => takeBounce(trx, id))
    return isTaken
      ? 'Gemarkeerd: deze mail kwam terug.'
      : 'Deze mail is hier niet meer, of was al gemarkeerd.'
  } finally {
    await close()
  }
}
