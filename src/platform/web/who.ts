import type { Context } from 'hono'
import { capabilityHash, visitor, type Actor } from '../access/index.ts'
import type { ReadSession } from '../people/session.ts'
import { capabilityCookie, readCookie } from './cookies.ts'
import type { Route } from './route.ts'

export interface Who {
  actor: Actor
  signedInAs: string | null
}

/** The actor of this request. Of the links and codes that a browser holds, only the one that the route names counts. */
export async function whoAsks(
  c: Context,
  route: Pick<Route, 'capability' | 'traceless'> | null,
  readSession: ReadSession,
): Promise<Who> {
  if (route?.traceless) return { actor: visitor, signedInAs: null }
  const token = route?.capability ? readCookie(c, capabilityCookie(route.capability)) : null
  const hash = token === null || token === '' ? null : capabilityHash(token)
  const session = c.req.header('cookie')?.includes('tw.session_token')
    ? await readSession(c.req.raw.headers)
    : null
  if (session !== null) {
    const actor: Actor = {
      kind: 'person',
      personId: session.personId,
      ...(hash !== null && { capabilityHash: hash }),
    }
    return { actor, signedInAs: session.name }
  }
  return { actor: hash === null ? visitor : { kind: 'capability', capabilityHash: hash }, signedInAs: null }
}
