import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, lchownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { StartError } from '../start-error.ts'
import type { Binaries } from './binaries.ts'
import { OWNER } from './owner-url.ts'
import type { Places } from './places.ts'
import { command, ownData } from './server-user.ts'
import type { ServerUser } from './server-user.ts'

/** The owner's password, made at the first start. Whoever can read this file can already read the data beside it. */
export function ownerPassword(places: Places): string {
  if (!existsSync(places.password)) {
    if (existsSync(places.cluster)) {
      throw new StartError(`Het bestand ${places.password} ontbreekt: zet het terug uit een back-up.`)
    }
    writeFileSync(places.password, randomBytes(24).toString('base64url'), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
  }
  return readFileSync(places.password, 'utf8')
}

/** Makes an empty database cluster unless there is one: UTF-8, Dutch order of letters, a password at every login. */
export function prepareCluster(places: Places, binaries: Binaries, user: ServerUser): void {
  if (existsSync(places.cluster)) return ownData(user, places.cluster)
  // Left by a first start that was killed halfway.
  rmSync(places.draft, { recursive: true, force: true })
  mkdirSync(places.draft, { mode: 0o700 })
  if (user.owner) lchownSync(places.draft, user.owner.uid, user.owner.gid)
  const [program, args] = command(user, binaries.initdb, [
    `--pgdata=${places.draft}`,
    `--username=${OWNER}`,
    `--pwfile=${places.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // ICU comes with PostgreSQL here, so letters sort the same on every machine; the system's locales differ.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=nl',
  ])
  const { status, stderr, error } = spawnSync(program, args, { cwd: places.draft, encoding: 'utf8' })
  if (status !== 0)
    throw new StartError(`PostgreSQL kon geen database maken: ${(error?.message ?? stderr).trim()}`)
  renameSync(places.draft, places.cluster)
}
