import { slug } from '../../../platform/text/index.ts'
import { doelgroepen, doelgroepName, jongMark } from './doelgroep.ts'

export type EigenProblem = 'tekens' | 'lengte' | 'bestaat'

const longestName = 60
const shortestName = 3

/** The code of a group that a region adds: its name, with the age when it is a group of young people. */
export function eigenDoelgroep(typed: string, jong: boolean): string {
  const whole = typed.replace(/\s+/g, ' ').trim()
  const name = whole.replace(/\s?\(14\+\)$/, '')
  return jong || name !== whole ? `${name}${jongMark}` : name
}

/**
 * Why this cannot be the name of a group of its own; null when it can.
 * @param inUse codes that this gesprek has already
 */
export function eigenProblem(code: string, inUse: readonly string[]): EigenProblem | null {
  if (code.length < shortestName || code.length > longestName) return 'lengte'
  if (!/^\p{Letter}[\p{Letter}\p{Number} ’'/-]*( \(14\+\))?$/u.test(code)) return 'tekens'
  const known = doelgroepen.flatMap((group) => [
    group.code,
    doelgroepName(group.code, 'nl'),
    doelgroepName(group.code, 'en'),
  ])
  // Two names that differ in a hyphen or a capital are one group to everybody who reads them.
  return [...inUse, ...known].some((name) => slug(name) === slug(code)) ? 'bestaat' : null
}
