import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { StartError } from './start-error.ts'

export type MigrationFile = { name: string; sql: string; sha256: string }

const NAME = /^(\d{8}-\d{2})-[a-z0-9-]+\.sql$/

/**
 * Every `migrations/*.sql` under the source folder, in the one global order of their names: a room lists its own,
 * the date and number before the name say what comes first.
 */
export function readMigrationFiles(source: string): MigrationFile[] {
  const files = globSync('**/migrations/*.sql', { cwd: source }).map((path) =>
    readMigration(join(source, path)),
  )
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  const byNumber = Map.groupBy(files, ({ name }) => NAME.exec(name)?.[1])
  for (const [number, [first, second]] of byNumber) {
    if (first && second) {
      throw new StartError(
        `Twee migraties hebben nummer ${number}: ${first.name} en ${second.name}. Geef er één een ander nummer.`,
      )
    }
  }
  return files
}

function readMigration(path: string): MigrationFile {
  const name = basename(path)
  if (!NAME.test(name)) throw new StartError(`Migratie ${name} heet niet zoals 20261122-01-onderwerp.sql.`)
  // Git may check out with other line ends; that is not another migration.
  const sql = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  if (/^\s*(commit|rollback)\b[^;]*;/im.test(sql)) {
    throw new StartError(`Migratie ${name} eindigt zelf een transactie; elke migratie is er één.`)
  }
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
