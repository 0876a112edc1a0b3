/** An exact number: numerator and denominator without a common factor, the denominator above zero. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(num), BigInt(den)]
  if (d === 0n) throw new RangeError('A fraction has no denominator of zero')
  const sign = d < 0n ? -1n : 1n
  const shared = gcd(n < 0n ? -n : n, d * sign) || 1n
  return { num: (n * sign) / shared, den: (d * sign) / shared }
}

export const zero = fraction(0)

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den)
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { num: -b.num, den: b.den })
}

/** Below zero when a is smaller, zero when they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left < right ? -1 : left > right ? 1 : 0
}

/** `2`, `2/3`. */
export function written({ num, den }: Fraction): string {
  return den === 1n ? String(num) : `${num}/${den}`
}

/** Reads `3`, `0.25`, `"1/3"`; null for anything else. */
export function readFraction(typed: string | number): Fraction | null {
  const found = /^(-?\d{1,30})(?:\.(\d{1,30})|\/(\d{1,30}))?$/.exec(String(typed).trim())
  if (found === null) return null
  const [, whole = '0', decimals, den] = found
  if (decimals !== undefined) return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
  return den === undefined || BigInt(den) === 0n
    ? den === undefined
      ? fraction(BigInt(whole))
      : null
    : fraction(BigInt(whole), BigInt(den))
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}
