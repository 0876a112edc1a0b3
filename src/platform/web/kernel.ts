import type { Logger } from 'pino'
import type { ReadSession } from '../people/session.ts'
import type { SignIn } from '../people/sign-in.ts'
import type { InEveryLanguage } from '../text/index.ts'
import type { Assets } from './assets.ts'
import type { openCsrf } from './csrf.ts'
import type { Live } from './live/hub.ts'
import type { Room } from './room.ts'
import type { RouteSetting } from './run-route.ts'

export interface AppSetting extends Omit<RouteSetting, 'panels' | 'columns'> {
  rooms: Room[]
  logger: Logger
  /** Hears when a page has something to see. */
  live: Live
  readSession: ReadSession
  signInFor: (headers: Headers, cookies: string[]) => SignIn
  /** Addresses under which this site may be open: the origin, and on loopback its other names. */
  origins: readonly string[]
  /** Folder with the built stylesheet, fonts and islands. */
  clientFolder: string
  /** Whether a proxy in front is trusted to say from which address a request comes. */
  trustProxy: boolean
  /** Is the database there? Asked by /readyz. */
  isReady: () => Promise<boolean>
}

export interface Kernel extends AppSetting, RouteSetting {
  menu: { href: string; label: InEveryLanguage }[]
  assets: Assets
  csrf: ReturnType<typeof openCsrf>
  secure: boolean
}
