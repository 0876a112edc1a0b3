import type { Context } from 'hono'
import type { Keys } from '../keys/index.ts'
import { noticeCookie, readCookie, writeCookie } from './cookies.ts'
import type { NoticeKind } from './outcome.ts'

export interface Notice {
  kind: NoticeKind
  text: string
}

/** "Opgeslagen." after a redirect: a sealed cookie that the next page shows once. */
export function leaveNotice(c: Context, keys: Keys, secure: boolean, notice: Notice): void {
  writeCookie(c, secure, noticeCookie, keys.seal('notice', JSON.stringify(notice)).toString('base64url'), 60)
}

export function takeNotice(c: Context, keys: Keys, secure: boolean): Notice | null {
  const sealed = readCookie(c, noticeCookie)
  if (sealed === null) return null
  writeCookie(c, secure, noticeCookie, '', 0)
  try {
    return JSON.parse(keys.open('notice', Buffer.from(sealed, 'base64url'))) as Notice
  } catch {
    return null
  }
}
