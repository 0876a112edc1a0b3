import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Action, Actor, RowFilter } from '../access/index.ts'
import type { PlatformTables } from '../database/transaction.ts'
import type { FormInput } from '../forms/index.ts'
import type { AnnouncementName, Announcements } from '../jobs/announce.ts'
import type { Keys } from '../keys/index.ts'
import type { OutgoingMail } from '../mail/outgoing-mail.ts'
import type { SignIn } from '../people/sign-in.ts'
import type { OutgoingSms } from '../sms/outgoing-sms.ts'
import type { Lang } from '../text/index.ts'
import type { ColumnContext, ColumnPlace, ShownColumn } from './column-place.ts'
import type { PanelContext, PanelPlace, ShownPanel } from './panel-place.ts'

/** What a handler gets. Everything it reads or writes goes through `db`, inside one transaction. */
export interface Rq {
  db: Transaction<PlatformTables>
  actor: Actor
  lang: Lang
  /** ISO day in the Netherlands; the policies use the same. */
  today: string
  now: Temporal.Instant
  params: Record<string, string>
  query: URLSearchParams
  form: FormInput
  keys: Keys
  /** Origin of the site without a slash at the end, for links in mails. */
  origin: string
  demo: boolean
  /** Signing in and out of this browser. */
  signIn: SignIn
  /** The same rule as the gate of a route, for a button that is shown or not. `scopeId` defaults to this route's scope. */
  may(action: Action, scopeId?: string): Promise<boolean>
  /** Several at once in one statement. */
  mayAll(actions: Action[], scopeId?: string): Promise<boolean[]>
  /** The same rules as a condition on the rows of a list. */
  filter: RowFilter
  /** Writes a mail to the outbox; it is sent after this transaction is committed. */
  mail(message: OutgoingMail): Promise<void>
  /** Writes a text message to the outbox, as `mail` does. */
  sms(message: OutgoingSms): Promise<void>
  /** Tells rooms what happened: a job in this transaction, its handlers listed in site.ts. */
  announce<N extends AnnouncementName>(name: N, payload: Announcements[N]): Promise<void>
  /** Ids of rows that were seen or changed, for the audit event. */
  concerns(...ids: string[]): void
  /** This browser now holds the link or code with this name; also within this transaction. `hash` is what the row stores. */
  hold(capability: string, token: string, hash: string): Promise<void>
  /** Holds the key to a row within this transaction only: the browser gets nothing. */
  holdOnly(hash: string): Promise<void>
  /** This browser gives the link or code with this name back. */
  letGo(capability: string): void
  /** Tells who looks at this live path that there is something to see, once this transaction is committed. */
  nudge(path: string): Promise<void>
  /** Panels that other rooms show on this page. */
  panels(place: PanelPlace, context: PanelContext): Promise<ShownPanel[]>
  /** Columns that other rooms add to a table on this page; one statement each. */
  columns(place: ColumnPlace, context: ColumnContext): Promise<ShownColumn[]>
}
