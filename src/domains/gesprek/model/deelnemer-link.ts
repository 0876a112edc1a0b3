import { capabilityHash, linkToken } from '../../../platform/access/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'

/** The participant's own link: what her browser holds and what her row stores. A higher version ends all earlier links. */
export function deelnemerCapability(
  keys: Keys,
  deelnemerId: string,
  version: number,
): { token: string; hash: string } {
  const token = linkToken(keys.secret('links'), 'deelnemer', deelnemerId, version)
  return { token, hash: capabilityHash(token) }
}

/** Address of her own page, for a mail. `origin` has no slash at the end. */
export function deelnemerLink(
  keys: Keys,
  origin: string,
  lang: Lang,
  deelnemerId: string,
  version: number,
): string {
  const { token } = deelnemerCapability(keys, deelnemerId, version)
  return `${origin}${lang === 'en' ? '/en' : ''}/l/deelnemer/${token}`
}
