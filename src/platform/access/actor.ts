import { createHash } from 'node:crypto'

export type PersonId = string & { readonly brand: 'person' }

/**
 * Who asks. A person may carry a link or code as well; the route decides which of those counts.
 * - visitor: nobody we know
 * - person: signed in
 * - capability: holds a link or code that is good for one row; only its hash travels to the database
 * - job: work in the background, named, possibly on behalf of a person
 */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'person'; personId: PersonId; capabilityHash?: string }
  | { kind: 'capability'; capabilityHash: string }
  | { kind: 'job'; job: string; onBehalfOf?: PersonId }

export const visitor: Actor = { kind: 'visitor' }

/** What the database compares: SHA-256 of a link token (256 bits, so a plain hash is enough). Hexadecimal. */
export function capabilityHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function personOf(actor: Actor): PersonId | null {
  if (actor.kind === 'person') return actor.personId
  return actor.kind === 'job' ? (actor.onBehalfOf ?? null) : null
}

export function capabilityOf(actor: Actor): string | null {
  return actor.kind === 'person' || actor.kind === 'capability' ? (actor.capabilityHash ?? null) : null
}
