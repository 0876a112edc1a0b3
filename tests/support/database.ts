import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { openKeys } from '../../src/platform/keys/keys.ts'
import { LOGIN_KINDS, loginName } from '../../src/platform/database/login-kinds.ts'
import type { LoginUrls } from '../../src/platform/database/login-kinds.ts'
import { prepareLogins } from '../../src/platform/database/logins.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { databaseUrl } from './database-url.ts'
import type {} from './postgres.ts'

export type TestDatabase = { ownerUrl: string; drop(): Promise<void> } & LoginUrls

/** A migrated database of its own for one test file, with its own logins. Drop it in afterAll. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template, keysFolder } = inject('testServer')
  const name = `tw_test_${randomBytes(6).toString('hex')}`
  await withClient(url, (client) => client.query(`create database ${name} template ${template}`))
  const ownerUrl = databaseUrl(url, name)
  const logins = await prepareLogins({ ownerUrl, keys: openKeys(keysFolder) })
  return { ownerUrl, ...logins, drop: () => dropTestDatabase(url, name) }
}

async function dropTestDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    // Force: a pool that was just ended may still have a connection on its way out.
    await client.query(`drop database ${name} with (force)`)
    await client.query(`drop role ${LOGIN_KINDS.map((login) => loginName(name, login)).join(', ')}`)
  })
}
