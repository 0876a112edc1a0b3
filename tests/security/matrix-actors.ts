import { aanmeldcodeCapability, codeOfPartij } from '../../src/domains/gesprek/model/aanmeldcode.ts'
import { deelnemerCapability } from '../../src/domains/gesprek/model/deelnemer-link.ts'
import { ownerKeyHash } from '../../src/domains/verbeteragenda/model/owner-link.ts'
import { capabilityHash, visitor, type Actor, type PersonId } from '../../src/platform/access/index.ts'
import type { Keys } from '../../src/platform/keys/index.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { acties, deelnemers, partijOfA, persons, tokens, type Letter } from './walls-scene.ts'

/** Who this is for this route: a link or code counts only where the route names it. */
export function actorFor(keys: Keys, letter: Letter, route: Route): Actor {
  const person = persons[letter]
  if (person !== undefined) return { kind: 'person', personId: person.id as PersonId }
  const held = heldBy(keys, letter)
  return held === null || held.name !== route.capability
    ? visitor
    : { kind: 'capability', capabilityHash: held.hash }
}

function heldBy(keys: Keys, letter: Letter): { name: string; hash: string } | null {
  if (letter === 'a') {
    return { name: 'aanmeldcode', hash: aanmeldcodeCapability(keys, codeOfPartij(keys, partijOfA, 1)).hash }
  }
  if (isIn(deelnemers, letter)) {
    return { name: 'deelnemer', hash: deelnemerCapability(keys, deelnemers[letter], 1).hash }
  }
  if (letter === 'k') return { name: 'volwassene', hash: capabilityHash(tokens.k) }
  if (letter === 'm') return { name: 'bevestiging', hash: capabilityHash(tokens.m) }
  return isIn(acties, letter) ? { name: 'actie', hash: ownerKeyHash(keys, acties[letter], 1) } : null
}

function isIn<T extends object>(rows: T, letter: PropertyKey): letter is keyof T {
  return letter in rows
}
