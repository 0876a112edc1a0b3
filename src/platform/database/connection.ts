import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Db, PlatformTables } from './transaction.ts'

/** Days and times travel as text, never as a JavaScript Date; bigint counts as numbers. */
const types = new pg.TypeOverrides()
const asText = (value: string) => value
for (const oid of [pg.types.builtins.DATE, pg.types.builtins.TIME]) types.setTypeParser(oid, asText)
types.setTypeParser(pg.types.builtins.INT8, Number)

export interface Connection {
  db: Db
  close(): Promise<void>
}

export interface ConnectionOptions {
  max?: number
  /** Called for every statement, with its text; used by tests that count and by the bench. */
  onStatement?: (statement: string) => void
}

export function connect(url: string, { max = 10, onStatement }: ConnectionOptions = {}): Connection {
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'thuiswaarts' })
  // A server that went away surfaces at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement && { log: (event) => onStatement(event.query.sql) }),
  })
  return { db, close: () => db.destroy() }
}
