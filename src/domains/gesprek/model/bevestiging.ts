import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { capabilityHash } from '../../../platform/access/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Bereik } from './reach.ts'

/** How long a seat is held: a day to press a button, a week for a host to call. */
const hoursToConfirm: Record<Bereik, number> = { mail: 24, sms: 24, bel: 7 * 24 }

export function confirmBefore(bereik: Bereik, now: Temporal.Instant): Temporal.Instant {
  return now.add({ hours: hoursToConfirm[bereik] })
}

/** A secret for one link, and what the row stores of it. Random, so that a new one ends the one before. */
export function linkCapability(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: capabilityHash(token) }
}

export function linkTo(
  name: 'bevestiging' | 'volwassene',
  origin: string,
  lang: Lang,
  token: string,
): string {
  return `${origin}${lang === 'en' ? '/en' : ''}/l/${name}/${token}`
}

/** The six digits in a text message. They hang on the link that came with them, so a new message has new ones. */
export function confirmCode(keys: Keys, bevestigHash: string): string {
  const number = keys.derive('bevestigcode', bevestigHash).readBigUInt64BE() % 1_000_000n
  return number.toString().padStart(6, '0')
}

/** Reads past spaces and hyphens. */
export function isConfirmCode(keys: Keys, bevestigHash: string, typed: string): boolean {
  const given = Buffer.from(typed.replace(/[\s-]/g, ''))
  const code = Buffer.from(confirmCode(keys, bevestigHash))
  return given.length === code.length && timingSafeEqual(given, code)
}
