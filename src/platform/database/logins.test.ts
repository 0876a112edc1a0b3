import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase } from '../../../tests/support/database.ts'
import type { TestDatabase } from '../../../tests/support/database.ts'
import { openKeys } from '../keys/keys.ts'
import type { Keys } from '../keys/keys.ts'
import { checkLogins } from './login-check.ts'
import { prepareLogins } from './logins.ts'
import { withClient } from './with-client.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('app, auth and worker log in as themselves, each in its own group', async () => {
  const name = new URL(database.ownerUrl).pathname.slice(1)
  for (const kind of ['app', 'auth', 'worker'] as const) {
    const [row] = await rows(
      database[`${kind}Url`],
      `select session_user as who, array(select g.rolname from pg_roles g where g.rolname like 'tw\\_%'
         and pg_has_role(session_user, g.oid, 'member') and not g.rolcanlogin) as groups`,
    )
    expect(row).toEqual({ who: `${name}_${kind}`, groups: `{tw_${kind}}` })
  }
})

test('preparing again with the same keys keeps the passwords', async () => {
  const first = await prepareLogins({ ownerUrl: database.ownerUrl, keys: sameKeys() })
  expect(await prepareLogins({ ownerUrl: database.ownerUrl, keys: sameKeys() })).toEqual(first)
  await expect(checkLogins({ ownerUrl: database.ownerUrl, ...first })).resolves.toBeUndefined()
})

test('two processes that prepare at once both succeed', async () => {
  const prepare = () => prepareLogins({ ownerUrl: database.ownerUrl, keys: sameKeys() })
  const [first, second] = await Promise.all([prepare(), prepare()])
  expect(second).toEqual(first)
})

test('a login of one database cannot come into another on the same server', async () => {
  const other = await createTestDatabase()
  try {
    const url = new URL(database.appUrl)
    url.pathname = new URL(other.ownerUrl).pathname
    await expect(rows(url.href, 'select 1')).rejects.toThrow('permission denied for database')
  } finally {
    await other.drop()
  }
})

test('a login that was given is used as it is and gets its group', async () => {
  const role = `${new URL(database.ownerUrl).pathname.slice(1)}_eigen`
  await rows(database.ownerUrl, `create role ${role} login password 'zelfgekozen'`)
  try {
    const appUrl = database.appUrl.replace(/\/\/[^@]+@/, `//${role}:zelfgekozen@`)
    const urls = await prepareLogins({ ownerUrl: database.ownerUrl, appUrl, keys: sameKeys() })
    expect(urls.appUrl).toBe(appUrl)
    await expect(checkLogins({ ownerUrl: database.ownerUrl, ...urls })).resolves.toBeUndefined()
  } finally {
    await rows(database.ownerUrl, `drop owned by ${role}; drop role ${role}`)
  }
})

test('a given login that does not exist names its setting', async () => {
  const authUrl = database.authUrl.replace(/\/\/[^@]+@/, '//niemand:geheim@')
  const preparing = prepareLogins({ ownerUrl: database.ownerUrl, authUrl, keys: sameKeys() })
  await expect(preparing).rejects.toThrow(/^DATABASE_AUTH_URL: de login 'niemand' bestaat niet/)
})

test('an owner that may not make logins is told what to do', async () => {
  const name = new URL(database.ownerUrl).pathname.slice(1)
  const role = `${name}_klein`
  await rows(
    database.ownerUrl,
    `create role ${role} login password 'klein'; grant create, connect on database ${name} to ${role}`,
  )
  try {
    const ownerUrl = database.ownerUrl.replace(/\/\/[^@]+@/, `//${role}:klein@`)
    const preparing = prepareLogins({ ownerUrl, keys: sameKeys() })
    await expect(preparing).rejects.toThrow(
      /^DATABASE_URL: deze login mag geen logins maken.*DATABASE_APP_URL/,
    )
  } finally {
    await rows(database.ownerUrl, `drop owned by ${role}; drop role ${role}`)
  }
})

/** As another process opens them: same folder, nothing remembered. */
function sameKeys(): Keys {
  return openKeys(inject('testServer').keysFolder)
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows)
}
