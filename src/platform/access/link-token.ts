import { createHmac } from 'node:crypto'

/**
 * The secret in a link of a mail, for one row. Derived from a key outside the database: the worker can write the
 * mail again without a stored secret, and `version` makes all earlier links of the row worthless.
 */
export function linkToken(key: Buffer, purpose: string, rowId: string, version: number): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([purpose, rowId, version]))
    .digest('base64url')
}
