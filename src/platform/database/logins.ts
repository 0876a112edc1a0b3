import type pg from 'pg'
import type { Keys } from '../keys/keys.ts'
import { prepareGroupRoles } from './group-roles.ts'
import { LOGIN_KINDS, loginName } from './login-kinds.ts'
import type { LoginKind, LoginUrls } from './login-kinds.ts'
import { StartError } from './start-error.ts'
import { codeOf, withClient } from './with-client.ts'

type GivenUrls = { appUrl?: string | undefined; authUrl?: string | undefined; workerUrl?: string | undefined }

// Any constant, other than that of the migrations.
const LOGIN_LOCK = 20_261_123
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Sees to it that app, auth and worker can log in, each with only its own grants. A URL that was given is used as it
 * is; otherwise the login is made with a password from the keys. Run before the migrations, which grant to the groups.
 */
export async function prepareLogins(
  options: { ownerUrl: string; keys: Keys } & GivenUrls,
): Promise<LoginUrls> {
  const { ownerUrl, keys } = options
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOGIN_LOCK])
    const database = await currentDatabase(client)
    await explainingRights(() => prepareGroupRoles(client))
    // Otherwise the logins of another database on this cluster, members of the same groups, could come in here.
    await client.query(
      `revoke connect, temporary on database ${client.escapeIdentifier(database)} from public`,
    )
    const prepare = async (login: LoginKind): Promise<string> => {
      const given = options[`${login.kind}Url`]
      const name = given ? await givenRole(client, login, given) : loginName(database, login)
      const password = keys.derive('database-logins', name).toString('base64url')
      if (!given) await explainingRights(() => createLogin(client, name, password))
      await explainingRights(() => admit(client, name, login, database))
      return given ?? withLogin(ownerUrl, name, password)
    }
    const [app, auth, worker] = LOGIN_KINDS
    return { appUrl: await prepare(app), authUrl: await prepare(auth), workerUrl: await prepare(worker) }
  })
}

async function currentDatabase(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  return rows[0]!.name
}

async function createLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  const verb = rowCount === 0 ? 'create' : 'alter'
  await client.query(
    `${verb} role ${client.escapeIdentifier(name)} login inherit password ${client.escapeLiteral(password)}`,
  )
}

async function admit(client: pg.Client, name: string, { group }: LoginKind, database: string): Promise<void> {
  const role = client.escapeIdentifier(name)
  const { rows } = await client.query<{ member: boolean; may_connect: boolean }>(
    `select pg_has_role($1, $2, 'member') as member, has_database_privilege($1, $3, 'connect') as may_connect`,
    [name, group, database],
  )
  if (!rows[0]?.member) await client.query(`grant ${group} to ${role}`)
  if (!rows[0]?.may_connect)
    await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${role}`)
}

/** The role of a URL that was given; whether its password is right shows when the logins are checked. */
async function givenRole(client: pg.Client, { setting }: LoginKind, url: string): Promise<string> {
  const name = URL.canParse(url) ? decodeURIComponent(new URL(url).username) : ''
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  if (rowCount === 0)
    throw new StartError(`${setting}: de login '${name}' bestaat niet op de server van DATABASE_URL.`)
  return name
}

async function explainingRights<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error
    const groups = LOGIN_KINDS.map(({ group }) => group).join(', ')
    const settings = LOGIN_KINDS.map(({ setting }) => setting).join(', ')
    throw new StartError(
      `DATABASE_URL: deze login mag geen logins maken. Geef hem CREATEROLE, of maak zelf de rollen ${groups}, ` +
        `maak per rol een login die er lid van is, en zet ${settings}.`,
    )
  }
}

function withLogin(url: string, name: string, password: string): string {
  const changed = new URL(url)
  changed.username = encodeURIComponent(name)
  changed.password = password
  return changed.href
}
