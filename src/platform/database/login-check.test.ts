import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../../../tests/support/database.ts'
import type { TestDatabase } from '../../../tests/support/database.ts'
import { checkLogins } from './login-check.ts'
import { withClient } from './with-client.ts'

let database: TestDatabase
let app: string
beforeAll(async () => {
  database = await createTestDatabase()
  app = new URL(database.appUrl).username
})
afterAll(() => database.drop())

test('the logins that we made are accepted', async () => {
  await expect(checkLogins(database)).resolves.toBeUndefined()
})

// Each row: how the app login is spoiled, how that is undone, and what the operator reads.
test.for([
  ['superuser', 'alter role APP superuser', 'alter role APP nosuperuser', 'is superuser'],
  ['BYPASSRLS', 'alter role APP bypassrls', 'alter role APP nobypassrls', 'BYPASSRLS'],
  ['CREATEROLE', 'alter role APP createrole', 'alter role APP nocreaterole', 'CREATEROLE'],
  ['REPLICATION', 'alter role APP replication', 'alter role APP noreplication', 'REPLICATION'],
  [
    'owner of a table',
    'create table t (); alter table t owner to APP',
    'drop table t',
    'is eigenaar van tabellen',
  ],
  [
    'owner of a function',
    'create function f() returns int language sql return 1; alter function f owner to APP',
    'drop function f',
    'is eigenaar van tabellen',
  ],
  [
    'member of the owner',
    'grant thuiswaarts to APP',
    'revoke thuiswaarts from APP',
    'kan thuiswaarts worden',
  ],
  [
    'member of a member of the owner',
    'create role APP_tussen; grant thuiswaarts to APP_tussen; grant APP_tussen to APP',
    'drop role APP_tussen',
    'kan thuiswaarts worden',
  ],
  [
    'reader of everything',
    'grant pg_read_all_data to APP',
    'revoke pg_read_all_data from APP',
    'pg_read_all_data',
  ],
  [
    'member of another group',
    'grant tw_auth to APP',
    'revoke tw_auth from APP',
    'rechten van een andere login',
  ],
] as const)('an app login that is %s is refused', async ([, spoil, undo, said]) => {
  await asOwner(spoil)
  try {
    await expect(checkLogins(database)).rejects.toThrow(new RegExp(`^DATABASE_APP_URL: .*${said}`))
  } finally {
    await asOwner(undo)
  }
})

test('the owner as app login is refused', async () => {
  const urls = { ...database, appUrl: database.ownerUrl }
  await expect(checkLogins(urls)).rejects.toThrow(/^DATABASE_APP_URL: de login thuiswaarts is superuser/)
})

test('the app login as worker is refused', async () => {
  const urls = { ...database, workerUrl: database.appUrl }
  await expect(checkLogins(urls)).rejects.toThrow(/^DATABASE_WORKER_URL: .*rechten van een andere login/)
})

test('a login of another database is refused', async () => {
  const other = await createTestDatabase()
  try {
    const urls = { ...database, authUrl: other.authUrl }
    await expect(checkLogins(urls)).rejects.toThrow(/^DATABASE_AUTH_URL: dit is een andere database/)
  } finally {
    await other.drop()
  }
})

test('a wrong password is said with the name of the setting', async () => {
  const authUrl = database.authUrl.replace(/:[^:@]+@/, ':fout@')
  await expect(checkLogins({ ...database, authUrl })).rejects.toThrow(
    'DATABASE_AUTH_URL: inloggen lukt niet (28P01)',
  )
})

function asOwner(sql: string): Promise<unknown> {
  return withClient(database.ownerUrl, (client) => client.query(sql.replaceAll('APP', app)))
}
