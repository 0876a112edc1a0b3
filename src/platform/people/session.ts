import type { PersonId } from '../access/index.ts'

export interface SignedIn {
  personId: PersonId
  name: string
}

/** Reads who signed in from the request's cookies; null when nobody did or the session ended. */
export type ReadSession = (headers: Headers) => Promise<SignedIn | null>
