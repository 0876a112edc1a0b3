import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Keys } from '../keys/index.ts'
import { csrfCookie, readCookie, writeCookie } from './cookies.ts'

/**
 * Forms carry a token that belongs to a random cookie of this browser. It does not depend on signing in,
 * so that a form typed before the session ended can still be sent after signing in again.
 */
export function openCsrf(keys: Keys, secure: boolean) {
  const tokenFor = (browser: string) => keys.derive('csrf', browser).toString('base64url')
  return {
    /** The token for a form on this page; gives the browser its cookie when it has none. */
    token(c: Context): string {
      let browser = readCookie(c, csrfCookie) ?? (c.get('csrfBrowser') as string | undefined)
      if (!browser) {
        browser = randomBytes(18).toString('base64url')
        c.set('csrfBrowser', browser)
        writeCookie(c, secure, csrfCookie, browser)
      }
      return tokenFor(browser)
    },
    isValid(c: Context, sent: string): boolean {
      const browser = readCookie(c, csrfCookie)
      if (!browser) return false
      const expected = Buffer.from(tokenFor(browser))
      const given = Buffer.from(sent)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}

/** A post must come from a page of ours. Old browsers send neither header: then the token alone decides. */
export function comesFromOurPage(c: Context, origins: readonly string[]): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const from = c.req.header('origin')
  return from === undefined || origins.includes(from)
}
