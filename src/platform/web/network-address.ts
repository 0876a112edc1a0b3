import { isIPv6 } from 'node:net'

/**
 * Whose tries are counted together. Of IPv6 that is the network of one household or company (RFC 6177: a /64 at
 * least): counting single addresses would let one machine try from a new one each time.
 */
export function countedTogether(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail !== undefined) {
    const after = tail === '' ? 0 : tail.split(':').length
    while (groups.length + after < 8) groups.push('0')
    if (groups.length < 4) groups.push(...tail.split(':'))
  }
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
