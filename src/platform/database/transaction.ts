import { type Kysely, sql, type Transaction } from 'kysely'
import { type Actor, capabilityOf, personOf } from '../access/actor.ts'

/** A database as the platform knows it. A room adds its own tables with `db.withTables<GesprekTables>()`. */
export type Db = Kysely<PlatformTables>
export type PlatformTables = Record<never, never>

export interface Setting {
  actor: Actor
  /** ISO day, read by the policies as access.vandaag() */
  today: string
  /** Key of the form that is being posted; opens its own receipt only. */
  formKey?: string
}

/** Runs `work` in one transaction in which the policies know who asks. Any throw rolls everything back. */
export async function inTransaction<T>(
  db: Db,
  setting: Setting,
  work: (trx: Transaction<PlatformTables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await applySetting(trx, setting)
    return work(trx)
  })
}

async function applySetting(trx: Db, { actor, today, formKey }: Setting): Promise<void> {
  await sql`select set_config('app.person_id', ${personOf(actor) ?? ''}, true),
    set_config('app.capability_hash', ${capabilityOf(actor) ?? ''}, true),
    set_config('app.job', ${actor.kind === 'job' ? actor.job : ''}, true),
    set_config('app.vandaag', ${today}, true),
    set_config('app.form_key', ${formKey ?? ''}, true)`.execute(trx)
}

/** From here on this transaction also holds the key to a row it just made: signing up gives you your own row. */
export async function holdCapability(trx: Db, hash: string): Promise<void> {
  await sql`select set_config('app.capability_hash', ${hash}, true)`.execute(trx)
}
