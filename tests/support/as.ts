import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Transaction } from 'kysely'
import type { Actor } from '../../src/platform/access/index.ts'
import { connect } from '../../src/platform/database/connection.ts'
import { inTransaction, type Db, type PlatformTables } from '../../src/platform/database/transaction.ts'
import { openKeys, type Keys } from '../../src/platform/keys/index.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export interface OpenTest {
  database: TestDatabase
  /** The owner of the tables: for setting the scene and for looking behind the policies. */
  owner: Db
  app: Db
  keys: Keys
  today: string
  /** Runs with the web login, as this actor, on this day. The transaction is committed. */
  as<T>(actor: Actor, work: (db: Transaction<PlatformTables>) => Promise<T>, today?: string): Promise<T>
  /** Runs with the worker's login as a job. */
  asJob<T>(work: (db: Transaction<PlatformTables>) => Promise<T>, today?: string): Promise<T>
  close(): Promise<void>
}

/** A migrated database of its own with empty tables (reference facts included), and keys of its own. */
export async function openTest(today = '2026-11-22'): Promise<OpenTest> {
  const database = await createTestDatabase()
  const keysFolder = mkdtempSync(join(tmpdir(), 'tw-keys-'))
  const keys = openKeys(keysFolder)
  const app = connect(database.appUrl, { max: 5 })
  const owner = connect(database.ownerUrl, { max: 3 })
  const worker = connect(database.workerUrl, { max: 2 })
  return {
    database,
    owner: owner.db,
    app: app.db,
    keys,
    today,
    as: (actor, work, day = today) => inTransaction(app.db, { actor, today: day }, work),
    asJob: (work, day = today) =>
      inTransaction(worker.db, { actor: { kind: 'job', job: `test-${randomUUID()}` }, today: day }, work),
    async close() {
      await Promise.all([app.close(), owner.close(), worker.close()])
      await database.drop()
      rmSync(keysFolder, { recursive: true, force: true })
    },
  }
}
