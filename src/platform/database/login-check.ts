import type pg from 'pg'
import { LOGIN_KINDS } from './login-kinds.ts'
import type { LoginKind, LoginUrls } from './login-kinds.ts'
import { StartError } from './start-error.ts'
import { codeOf, withClient } from './with-client.ts'

type Fault = { role: string; reason: string }

/**
 * Refuses a login that could go around row-level security: by itself, or by becoming another role (`set role`).
 * Member of itself counts, so the login's own attributes are among what is checked.
 */
export async function checkLogins(urls: { ownerUrl: string } & LoginUrls): Promise<void> {
  await withClient(urls.ownerUrl, async (owner) => {
    const home = await databaseOf(owner)
    for (const login of LOGIN_KINDS) {
      const name = await loggedIn(login, urls[`${login.kind}Url`], home)
      const { rows } = await owner.query<Fault>(FAULTS, [
        name,
        login.group,
        LOGIN_KINDS.map(({ group }) => group),
      ])
      const fault = rows[0]
      if (!fault) continue
      const who =
        fault.role === name ? `de login ${name}` : `de login ${name} kan ${fault.role} worden, en die`
      throw new StartError(
        `${login.setting}: ${who} ${fault.reason}. Geef een login die alleen lid is van ${login.group}.`,
      )
    }
  })
}

async function loggedIn({ setting }: LoginKind, url: string, home: string): Promise<string> {
  try {
    return await withClient(url, async (client) => {
      if ((await databaseOf(client)) !== home) {
        throw new StartError(`${setting}: dit is een andere database dan die van DATABASE_URL.`)
      }
      const { rows } = await client.query<{ name: string }>('select session_user as name')
      return rows[0]!.name
    })
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${setting}: inloggen lukt niet (${codeOf(error) || (error as Error).message}).`)
  }
}

/** The cluster and the database in it; the name alone may be the same on two servers. */
async function databaseOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ identity: string }>(
    `select system_identifier || '/' || current_database() as identity from pg_control_system()`,
  )
  return rows[0]!.identity
}

const FAULTS = `
  with reachable as (
    select r.* from pg_roles r where pg_has_role($1, r.oid, 'member')
  )
  select rolname as role, reason from reachable r
  cross join lateral (values
    (1, rolsuper, 'is superuser'),
    (2, rolbypassrls, 'mag regels van row-level security overslaan (BYPASSRLS)'),
    (3, rolcreaterole, 'mag rollen maken (CREATEROLE)'),
    (4, rolreplication, 'mag de hele database kopiëren (REPLICATION)'),
    (5, rolname = current_user, 'is de login van DATABASE_URL'),
    (6, rolname like 'pg\\_%', 'hoort bij PostgreSQL zelf en gaat over meer dan deze login mag'),
    (7, exists (
      select from pg_shdepend d join pg_database b on b.datname = current_database()
      where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o'
        and (d.dbid = b.oid or (d.classid = 'pg_database'::regclass and d.objid = b.oid))
    ), 'is eigenaar van tabellen of andere onderdelen van de database'),
    (8, rolname = any ($3) and rolname <> $2, 'heeft de rechten van een andere login')
  ) as fault (rank, holds, reason)
  where holds
  order by r.rolname <> $1, rank
  limit 1`
