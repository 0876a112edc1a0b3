/** What people put between digits. */
const between = /[\s().\-/]/g

/** ITU-T E.164: a country code that does not start with 0, and 15 digits at most. */
const international = /^\+[1-9]\d{6,14}$/

/**
 * The number as a text message needs it: '06 12 34 56 78' → '+31612345678'. A number with `+` or `00` keeps its country.
 * Null for what cannot get a text message: a number without country that does not start with 06, too few or too many digits.
 */
export function internationalNumber(phone: string): string | null {
  // The nought that is only dialled inside the country: +31 (0)6 …
  const digits = phone.replace('(0)', '').replace(between, '')
  const number = digits
    .replace(/^00/, '+')
    .replace(/^06(?=\d{8}$)/, '+316')
    .replace(/^\+310/, '+31')
  if (!international.test(number)) return null
  return number.startsWith('+31') && number.length !== '+31612345678'.length ? null : number
}
