import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Where the embedded database keeps what in its data folder. */
export type Places = {
  folder: string
  /** What PostgreSQL calls its data directory. */
  cluster: string
  /** Being made by initdb; becomes `cluster` when it is complete. */
  draft: string
  password: string
  log: string
  /** Held while starting or stopping the server. */
  startLock: string
  /** Shared by every process that uses the server. */
  usersLock: string
}

export function placesIn(dataFolder: string): Places {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') chmodSync(dataFolder, 0o700)
  // PostgreSQL reports real paths; comparing them with ours must not fail over a symbolic link.
  const folder = realpathSync(dataFolder)
  return {
    folder,
    cluster: join(folder, 'postgres'),
    draft: join(folder, 'postgres.nieuw'),
    password: join(folder, 'postgres.wachtwoord'),
    log: join(folder, 'postgres.log'),
    startLock: join(folder, 'postgres.start-slot'),
    usersLock: join(folder, 'postgres.gebruikers-slot'),
  }
}
