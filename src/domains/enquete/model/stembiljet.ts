import { createHmac } from 'node:crypto'
import { codeHash } from '../../../platform/access/index.ts'

/**
 * What the database knows of a code. Under the secret of the round: without that secret, nobody can say
 * which ballot belongs to which code, and after closing the secret is gone.
 */
export function antwoordcodeHash(roundSecret: Buffer, code: string): string {
  return codeHash(roundSecret, code)
}

/** The ballot of a code: the same code always gives the same one, so that sending again changes nothing. */
export function ballotHash(roundSecret: Buffer, code: string): string {
  return createHmac('sha256', roundSecret).update(`stembiljet ${code}`).digest('hex')
}

/** What a sealed answer is bound to. */
export function boxContext(rondeId: string, groep: string): string {
  return `${rondeId}:${groep}`
}
