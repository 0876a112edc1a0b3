/**
 * The eleven-test of a citizen service number: 9 × d1 + 8 × d2 + … + 2 × d8 − d9 is a multiple of eleven.
 * Eight digits stand for nine with a zero in front; only zeros is not a number of anybody.
 */
export function isBsn(typed: string): boolean {
  const digits = typed.replace(/[ .]/g, '')
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const padded = [...digits.padStart(9, '0')].map(Number)
  const sum = padded.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}
