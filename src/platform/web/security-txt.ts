import type { Clock } from '../clock/index.ts'

/** RFC 9116. The help page says how to reach who runs this site. */
export function securityTxt(origin: string, clock: Clock): string {
  const expires = clock.now().add({ hours: 24 * 180 })
  return [
    `Contact: ${origin}/hulp`,
    `Expires: ${expires.toString()}`,
    'Preferred-Languages: nl, en',
    '',
  ].join('\n')
}
