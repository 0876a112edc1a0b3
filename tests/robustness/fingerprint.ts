import { createHash } from 'node:crypto'
import { withClient } from '../../src/platform/database/with-client.ts'

/** What a request may always leave behind: that it was asked, sessions, receipts, jobs that come and go. */
const aside = ['audit', 'auth', 'web', 'graphile_worker', 'mail', 'jobs', 'pg_catalog', 'information_schema']

/** A mark of all that is stored, per table; two that are the same mean that nothing changed. */
export async function fingerprint(ownerUrl: string): Promise<Record<string, string>> {
  return withClient(ownerUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and not n.nspname = any ($1) order by 1`,
      [aside],
    )
    const marks: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      marks[name] = createHash('sha256')
        .update(rows.map(({ row }) => row).join('\n'))
        .digest('hex')
        .slice(0, 12)
    }
    return marks
  })
}
