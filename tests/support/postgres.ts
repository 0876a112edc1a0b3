import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { prepareGroupRoles } from '../../src/platform/database/group-roles.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { readMigrationFiles } from '../../src/platform/database/migration-files.ts'
import { prepareQueue } from '../../src/platform/jobs/prepare-queue.ts'
import { projectRoot } from '../../src/platform/database/project-root.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { databaseUrl } from './database-url.ts'

export type TestServer = { url: string; template: string; keysFolder: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

// Any constant; it lives in another database than the locks of migrations and logins.
const TEMPLATE_LOCK = 1

/**
 * Vitest's global set-up: one throw-away server and one migrated template for the whole run. Two runs at once share
 * the server, and a run that was killed leaves one that the next run takes over; the last one out removes it all.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = join(projectRoot, 'data', 'test')
  const server = await startEmbedded({ dataFolder, throwAway: true })
  try {
    const template = await prepareTemplate(server.url)
    project.provide('testServer', { url: server.url, template, keysFolder: join(dataFolder, 'keys') })
  } catch (error) {
    await server.stop()
    throw error
  }
  return () => server.stop()
}

/** Named after the migrations in it, so a changed migration makes another template. */
async function prepareTemplate(serverUrl: string): Promise<string> {
  const files = readMigrationFiles(join(projectRoot, 'src'))
  const content = files.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n')
  const name = `tw_template_${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
  await withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [name],
    )
    if (rowCount) return
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    await prepareGroupRoles(client)
    await migrate(databaseUrl(serverUrl, name))
    await prepareQueue(databaseUrl(serverUrl, name))
    await client.query(`alter database ${name} is_template true allow_connections false`)
  })
  return name
}
