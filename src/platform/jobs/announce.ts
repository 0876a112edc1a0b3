import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db, PlatformTables } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'
import type { OutgoingMail } from '../mail/outgoing-mail.ts'
import type { OutgoingSms } from '../sms/outgoing-sms.ts'

/**
 * What rooms tell each other, name → payload (ids only). Each room adds its own:
 * `declare module '../../platform/jobs/announce.ts' { interface Announcements { 'actie-gewijzigd': { actieId: string } } }`
 */
export interface Announcements {
  /**
   * A mail or text message about this row waits for a server that does not take it (`opgehouden`), came back
   * (`teruggekomen`), or arrived after all (`aangekomen`).
   */
  'bericht-onbezorgd': { about: string; hoe: 'opgehouden' | 'teruggekomen' | 'aangekomen' }
}
export type AnnouncementName = keyof Announcements & string

/** What a job gets. `db` is the worker's login, in one transaction, with the job's name as actor. */
export interface JobContext {
  db: Transaction<PlatformTables>
  /** ISO day in the Netherlands */
  today: string
  now: Temporal.Instant
  keys: Keys
  origin: string
  mail(message: OutgoingMail): Promise<void>
  sms(message: OutgoingSms): Promise<void>
  announce<N extends AnnouncementName>(name: N, payload: Announcements[N]): Promise<void>
  /** A transaction as the owner of the tables: only for closing jobs that replace what nobody may change. */
  asOwner<T>(work: (db: Transaction<PlatformTables>) => Promise<T>): Promise<T>
}

export type AnnouncementHandlers = {
  [N in AnnouncementName]?: (job: JobContext, payload: Announcements[N]) => Promise<void>
}

export interface JobDefinition {
  /** Such as 'enquete:sluiten'. */
  name: string
  run: (job: JobContext, payload: any) => Promise<void>
  /** Cron line in UTC, for jobs on a schedule. */
  cron?: string
}

/**
 * Adds a job in the caller's transaction; it runs after the commit and again after a failure.
 * @param key two jobs with the same key are one
 */
export async function addJob(db: Db, name: string, payload: object, key?: string): Promise<void> {
  await sql`select jobs.add_job(${name}, ${JSON.stringify(payload)}::json, ${key ?? null})`.execute(db)
}

export async function announce<N extends AnnouncementName>(
  db: Db,
  name: N,
  payload: Announcements[N],
): Promise<void> {
  await addJob(db, `announce:${name}`, payload)
}
