import { capabilityHash, linkToken, makeCode } from '../../../platform/access/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'

/** Codes and their hashes hang on this key; without it the stored hashes say nothing about the codes. */
const keyName = 'aanmeldcodes'

/** What the browser holds and what the row stores. The short code itself is in neither. */
export function aanmeldcodeCapability(keys: Keys, code: string): { token: string; hash: string } {
  const token = linkToken(keys.secret(keyName), 'aanmeldcode', code, 1)
  return { token, hash: capabilityHash(token) }
}

/** The code with this number in a batch: derived, so that a sheet can be printed again without storing codes. */
export function codeOfPartij(keys: Keys, partijId: string, number: number): string {
  return makeCode(keys.secret(keyName), partijId, number)
}

/** The same code as a link, for a mail: the page behind it needs nothing typed. */
export function aanmeldcodeLink(keys: Keys, origin: string, lang: Lang, code: string): string {
  return `${origin}${lang === 'en' ? '/en' : ''}/l/aanmeldcode/${aanmeldcodeCapability(keys, code).token}`
}
