import { join } from 'node:path'
import type pg from 'pg'
import { readMigrationFiles } from './migration-files.ts'
import type { MigrationFile } from './migration-files.ts'
import { projectRoot } from './project-root.ts'
import { StartError } from './start-error.ts'
import { withClient } from './with-client.ts'

type Applied = { name: string; sha256: string }

// Any constant will do as long as every process uses the same one.
const MIGRATION_LOCK = 20_261_122

/**
 * Brings the database up to date and returns the names of what was applied now. Each migration is one transaction;
 * two processes at once wait for each other. Refuses when a file that was applied has changed or vanished, or when a
 * new one sorts before an applied one: then two databases would be built in different orders.
 */
export async function migrate(
  ownerUrl: string,
  source: string = join(projectRoot, 'src'),
): Promise<string[]> {
  const files = readMigrationFiles(source)
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await readApplied(client)
    const pending = pendingOf(files, applied)
    for (const file of pending) await apply(client, file)
    return pending.map(({ name }) => name)
  })
}

/** What is still to be done, in order; throws when the history does not fit the files. */
function pendingOf(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  for (const { name, sha256 } of applied) {
    const file = byName.get(name)
    if (!file)
      throw new StartError(
        `Migratie ${name} is uitgevoerd op deze database, maar het bestand is weg. Zet het terug.`,
      )
    if (file.sha256 !== sha256) {
      throw new StartError(
        `Migratie ${name} is veranderd nadat hij was uitgevoerd. Zet het bestand terug en schrijf een nieuwe.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  const last =
    applied
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  const pending = files.filter(({ name }) => !done.has(name))
  const late = pending.find(({ name }) => name < last)
  if (late)
    throw new StartError(
      `Migratie ${late.name} komt vóór ${last}, die al is uitgevoerd. Geef hem een later nummer.`,
    )
  return pending
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await client.query<Applied>('select name, sha256 from platform.migration order by name')
  return rows
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin')
  try {
    await client.query(file.sql)
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [
      file.name,
      file.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file.name} failed, nothing of it was kept: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
