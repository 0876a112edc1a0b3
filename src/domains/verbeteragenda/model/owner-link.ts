import { capabilityHash, linkToken } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'

/** The capability that the link in an owner's mail gives a browser. */
export const capability = 'actie'

function token(keys: Keys, actieId: string, versie: number): string {
  return linkToken(keys.secret('links'), capability, actieId, versie)
}

export function ownerLink(keys: Keys, origin: string, actieId: string, versie: number): string {
  return `${origin}/l/${capability}/${token(keys, actieId, versie)}`
}

/** What the row stores; the link itself is nowhere in the database. */
export function ownerKeyHash(keys: Keys, actieId: string, versie: number): string {
  return capabilityHash(token(keys, actieId, versie))
}

/** A link is good until half a year after the last day that counts; then the address is wiped too. */
export function ownerKeyUntil(days: (string | null)[], today: string): string {
  const last = days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), today)
  return addDays(last, 180)
}
