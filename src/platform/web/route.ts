import type { Action } from '../access/index.ts'
import type { AuditEvent } from '../audit/index.ts'
import type { InEveryLanguage } from '../text/index.ts'
import type { Outcome } from './outcome.ts'
import type { Rq } from './request.ts'

/**
 * One row of a room's table of routes. The server refuses to start when a row lacks its action or audit event.
 * The scope id of the action is the path parameter with the name of the scope: `/gesprek/:gesprek/codes`.
 */
export interface Route {
  method: 'get' | 'post'
  /** Dutch, without language prefix; parameters as `:gesprek`. */
  path: string
  title: InEveryLanguage
  action: Action
  event: AuditEvent
  handle: (rq: Rq) => Promise<Outcome>
  /** Which link or code of this browser counts here, such as 'deelnemer'. Others are not looked at. */
  capability?: string
  /** Leaves no trace: no session is read, no receipt, no cookie, no log line (only the ballot routes; tested list). */
  traceless?: true
  /** Wrong tries (an answer with status 422) are counted against this limit; for `sign-up` what succeeded. */
  limit?: 'codes' | 'sign-in' | 'sign-up'
  /** Files may come along, together at most this large; others than who is known may not send them. */
  upload?: { maxBytes: number }
  /** A page anybody may keep: cached shortly, may be indexed. */
  open?: true
}

export function get(path: string, row: Omit<Route, 'method' | 'path'>): Route {
  return { method: 'get', path, ...row }
}

export function post(path: string, row: Omit<Route, 'method' | 'path'>): Route {
  return { method: 'post', path, ...row }
}
