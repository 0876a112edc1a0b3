import { createHmac } from 'node:crypto'

/** No vowels (no words by accident) and nothing that looks like something else on paper. 24 signs: Luhn needs an even number. */
const alphabet = 'BCDFGHJKMNPQRTVWXYZ46789'
const length = 8

/** Luhn's check digit for an alphabet of n signs: finds every single wrong sign and nearly every swap. */
function checkSign(signs: string): string {
  const n = alphabet.length
  let sum = 0
  for (const [index, sign] of [...signs].reverse().entries()) {
    const value = alphabet.indexOf(sign) * (index % 2 === 0 ? 2 : 1)
    sum += Math.floor(value / n) + (value % n)
  }
  return alphabet[(n - (sum % n)) % n] ?? ''
}

/**
 * A code that fits on a slip of paper: 7 signs (24^7 = 4.6 thousand million) and a check sign.
 * Derived from a key outside the database, so that a sheet can be printed again although only hashes are stored.
 */
export function makeCode(key: Buffer, ...parts: (string | number)[]): string {
  const bytes = createHmac('sha256', key).update(JSON.stringify(parts)).digest()
  let number = bytes.readBigUInt64BE()
  let signs = ''
  for (let i = 0; i < length - 1; i++) {
    signs += alphabet[Number(number % BigInt(alphabet.length))]
    number /= BigInt(alphabet.length)
  }
  return signs + checkSign(signs)
}

/** "BCDF GHJK": easier to read out and to type. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

export type CodeReading = { ok: true; code: string } | { ok: false; reason: 'length' | 'sign' | 'mistyped' }

/** Reads what somebody typed: any case, spaces and hyphens anywhere. Says what is wrong before asking the database. */
export function readCode(typed: string): CodeReading {
  const code = typed.toUpperCase().replace(/[\s\-–_.]/g, '')
  if (code.length !== length) return { ok: false, reason: 'length' }
  if ([...code].some((sign) => !alphabet.includes(sign))) return { ok: false, reason: 'sign' }
  if (checkSign(code.slice(0, -1)) !== code.at(-1)) return { ok: false, reason: 'mistyped' }
  return { ok: true, code }
}

/** Hash under a key outside the database: a short code can be guessed from a plain hash, from this one it cannot. */
export function codeHash(key: Buffer, code: string): string {
  return createHmac('sha256', key).update(code).digest('hex')
}
