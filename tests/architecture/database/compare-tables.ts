import type { Client } from 'pg'
import type { Columns, DeclaredTable } from './declared-tables.ts'

interface RealTable {
  isView: boolean
  columns: Columns
}

/** What stands in the database: `schema.table` → columns, each with whether it may be null. */
export async function loadTables(client: Client): Promise<Map<string, RealTable>> {
  const { rows } = await client.query<{ name: string; view: boolean; column: string; nullable: boolean }>(
    `select n.nspname || '.' || c.relname as name, c.relkind = 'v' as view, a.attname as column, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
       and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`,
  )
  const tables = new Map<string, RealTable>()
  for (const { name, view, column, nullable } of rows) {
    const table = tables.get(name) ?? { isView: view, columns: new Map() }
    tables.set(name, table)
    table.columns.set(column, nullable)
  }
  return tables
}

/**
 * Where a declared table says something else than the database. The room that owns the table declares all its
 * columns; another room declares those that it reads. Of a view the database does not know what may be null.
 */
export function compareTable(
  declared: DeclaredTable,
  tables: Map<string, RealTable>,
  owner: string,
): string[] {
  const { table, columns } = declared
  const real = tables.get(table)
  if (!real) return [`${table}: not in the database`]
  const own = table.startsWith(`${owner}.`)
  const missing = own ? [...real.columns.keys()].filter((name) => !columns.has(name)) : []
  const unknown = [...columns.keys()].filter((name) => !real.columns.has(name))
  const otherwise = [...columns].filter(
    ([name, nullable]) => !real.isView && real.columns.has(name) && real.columns.get(name) !== nullable,
  )
  return [
    ...missing.map((name) => `${table}.${name}: not declared`),
    ...unknown.map((name) => `${table}.${name}: not in the database`),
    ...otherwise.map(
      ([name, nullable]) => `${table}.${name}: ${nullable ? 'never' : 'may be'} null in the database`,
    ),
  ]
}
