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

export type OnStatement = (statement: string, parameters: readonly unknown[]) => void

export interface ConnectionOptions {
  max?: number
  /** Ends a statement that takes longer, so that one that hangs does not keep its connection from everybody else. */
  longestStatementMs?: number
  /** Called for every statement; used by tests that count and by the bench. */
  onStatement?: OnStatement
}

/** How long a request waits for a free connection before it says that it did not work. */
const patienceMs = 20_000

export function connect(url: string, options: ConnectionOptions = {}): Connection {
  const { max = 10, longestStatementMs, onStatement } = options
  const pool = openPool({
    connectionString: url,
    max,
    types,
    application_name: 'thuiswaarts',
    connectionTimeoutMillis: patienceMs,
    ...(longestStatementMs !== undefined && { statement_timeout: longestStatementMs }),
  })
  const db = new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement && { log: (event) => onStatement(event.query.sql, event.query.parameters) }),
  })
  return { db, close: () => db.destroy() }
}

/**
 * A pool of which a server that went away surfaces at the next query. Without listeners the lost connection itself
 * would end the process: a pool listens to connections that wait, not to one between two queries of a transaction.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options)
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
