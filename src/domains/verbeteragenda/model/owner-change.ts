import type { Keys } from '../../../platform/keys/index.ts'
import { ownerKeyHash, ownerKeyUntil } from './owner-link.ts'

interface Now {
  mail: string | null
  sleutel_versie: number
}

export interface OwnerKey {
  mail: string | null
  versie: number
  hash: string | null
  tot: string
  /** The link goes to somebody who did not have it. */
  isNewAddress: boolean
}

interface Asked {
  mail: string | null
  /** Days until which the link must surely work. */
  days: (string | null)[]
}

/**
 * Where the link goes from now on; null when there never was an address and there is none now.
 * Another address, or none any more, is another version: the link in an earlier mail stops working.
 */
export function ownerKeyAfter(
  keys: Keys,
  actieId: string,
  now: Now | null,
  asked: Asked,
  today: string,
): OwnerKey | null {
  const { mail } = asked
  if (now === null && mail === null) return null
  const isSame = now !== null && now.mail === mail
  const versie = now === null ? 1 : isSame ? now.sleutel_versie : now.sleutel_versie + 1
  return {
    mail,
    versie,
    hash: mail === null ? null : ownerKeyHash(keys, actieId, versie),
    tot: ownerKeyUntil(asked.days, today),
    isNewAddress: !isSame && mail !== null,
  }
}
