import { sql } from 'kysely'
import type { Db } from '../../src/platform/database/transaction.ts'

export interface Seen {
  table: string
  /** Physical place and the transaction that wrote the row. */
  ctid: string
  xmin: number
  /** The whole row as text; bytes in hexadecimal. */
  row: string
}

/** Everything that a superuser finds in the tables of this database, ours and those of the queue, in physical order. */
export async function seeEverything(db: Db): Promise<Seen[]> {
  const { rows: tables } = await sql<{ name: string }>`select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`.execute(
    db,
  )
  const seen: Seen[] = []
  for (const { name } of tables) {
    const { rows } = await sql<Omit<Seen, 'table'>>`select ctid::text as ctid, xmin::text::bigint as xmin,
      to_jsonb(t)::text as row from ${sql.raw(name)} t`.execute(db)
    seen.push(...rows.map((row) => ({ table: name, ...row, xmin: row.xmin })))
  }
  return seen
}

/** Physical place as a number that can be sorted: '(2,7)' is the seventh row of the third page. */
export function placeOf(ctid: string): number {
  const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number)
  return page * 1_000_000 + line
}

/** How many are named right when the k-th to answer is taken for the owner of the k-th row. */
export function hits(inOrderOfAnswering: readonly string[], rows: readonly string[]): number {
  return inOrderOfAnswering.filter((own, place) => rows[place] === own).length
}
