import type { Keys } from '../../../platform/keys/index.ts'

/** What travels along from page to page while somebody answers. Nothing of it is stored. */
export interface Toegang {
  rondeId: string
  code: string
  groep: string
  klein: boolean
}

const key = 'enquete-toegang'

/** The code as a hidden field: sealed, so that it does not stand readable in the page. */
export function sealToegang(keys: Keys, toegang: Toegang): string {
  return keys.seal(key, JSON.stringify(toegang)).toString('base64url')
}

/** Null when it was not sealed here, or was changed. */
export function openToegang(keys: Keys, sealed: string): Toegang | null {
  try {
    return JSON.parse(keys.open(key, Buffer.from(sealed, 'base64url'))) as Toegang
  } catch {
    return null
  }
}
