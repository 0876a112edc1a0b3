import type pg from 'pg'
import { LOGIN_KINDS } from './login-kinds.ts'
import { codeOf } from './with-client.ts'

// 42710 duplicate_object; 23505 unique_violation, when another database of this cluster makes the role just now.
const EXISTS = ['42710', '23505']

/** The roles that hold the grants. They must exist before the migrations that name them. */
export async function prepareGroupRoles(client: pg.Client): Promise<void> {
  for (const { group } of LOGIN_KINDS) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [group])
    if (rowCount === 0) await createRole(client, `create role ${group} nologin`)
  }
}

async function createRole(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    if (!EXISTS.includes(codeOf(error))) throw error
  }
}
