import type { Auth } from './auth.ts'
import type { ReadSession } from './session.ts'
import type { PersonId } from '../access/index.ts'
import { dayOf } from '../clock/index.ts'

export interface OpenSession {
  id: string
  current: boolean
  /** ISO day on which it began */
  since: string
  /** What the browser says it is; '' when it says nothing */
  device: string
}

/** Signing in and out of one browser. Cookies that must be sent go to the list given at the start. */
export interface SignIn {
  /** Sends a code when this address has a login; says nothing about whether it has. */
  requestCode(mail: string): Promise<void>
  /** False when the code is wrong, old or used. */
  enter(mail: string, code: string): Promise<boolean>
  sessions(): Promise<OpenSession[]>
  end(sessionId: string): Promise<void>
  endOthers(): Promise<void>
  leave(): Promise<void>
}

export function signInFor(auth: Auth, headers: Headers, cookies: string[]): SignIn {
  const keepCookies = (response: Response) => cookies.push(...response.headers.getSetCookie())
  const list = () => auth.api.listSessions({ headers })
  return {
    async requestCode(mail) {
      await auth.api
        .sendVerificationOTP({ body: { email: mail.toLowerCase(), type: 'sign-in' } })
        .catch(() => {})
    },
    async enter(mail, code) {
      const response = await auth.api.signInEmailOTP({
        body: { email: mail.toLowerCase(), otp: code },
        headers,
        asResponse: true,
      })
      if (response.ok) keepCookies(response)
      return response.ok
    },
    async sessions() {
      const current = await auth.api.getSession({ headers })
      return (await list()).map(({ id, createdAt, userAgent }) => ({
        id,
        current: id === current?.session.id,
        since: dayOf(createdAt),
        device: userAgent ?? '',
      }))
    },
    async end(sessionId) {
      const session = (await list()).find(({ id }) => id === sessionId)
      if (session) await auth.api.revokeSession({ headers, body: { token: session.token } })
    },
    async endOthers() {
      await auth.api.revokeOtherSessions({ headers })
    },
    async leave() {
      keepCookies(await auth.api.signOut({ headers, asResponse: true }))
    },
  }
}

/** Who signed in, read from the cookies of a request. */
export function readSessionWith(auth: Auth): ReadSession {
  return async (headers) => {
    const found = await auth.api.getSession({ headers })
    if (!found?.user.personId) return null
    return { personId: found.user.personId as PersonId, name: found.user.name }
  }
}
