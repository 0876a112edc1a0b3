import { createHash } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * How often a code may be asked for one address in an hour. Each code can be tried five times: this keeps guessing
 * far below the million codes there are, and nobody's mailbox is filled by a stranger.
 */
const limiter = new RateLimiterMemory({ points: 10, duration: 3600 })

/** Part of a hash: no address stays in memory, and typing many addresses cannot fill it. */
function bucket(mail: string): string {
  return createHash('sha256').update(mail.toLowerCase()).digest('hex').slice(0, 4)
}

/** Counts the request. False when this address had its share; the code that was sent last keeps working. */
export async function mayRequestCode(mail: string): Promise<boolean> {
  return limiter.consume(bucket(mail)).then(
    () => true,
    () => false,
  )
}
