import { rmSync } from 'node:fs'
import { StartError } from '../start-error.ts'
import { findBinaries } from './binaries.ts'
import type { Binaries } from './binaries.ts'
import { ownerPassword, prepareCluster } from './cluster.ts'
import { withClient } from '../with-client.ts'
import { OWNER, ownerUrl } from './owner-url.ts'
import { tryFileLock, waitForFileLock } from './file-lock.ts'
import type { FileLock } from './file-lock.ts'
import { placesIn } from './places.ts'
import type { Places } from './places.ts'
import { findRunning, launch, shutDown } from './server.ts'
import { chooseServerUser } from './server-user.ts'

export type EmbeddedServer = {
  /** Login of the owner, on 127.0.0.1. */
  url: string
  /** True when the server was running already: another process uses it, or one was killed and left it. */
  adopted: boolean
  /** Stops the server when nobody else uses it. Close your connections first: they are cut off. */
  stop(): Promise<void>
}

const START_WITHIN_MS = 180_000

/**
 * A real PostgreSQL on files in `dataFolder`. Several processes may start it at once: they get the same server, and
 * the last one to stop ends it. `throwAway` is for tests: nothing is forced to disk and stopping removes the data.
 */
export async function startEmbedded(options: {
  dataFolder: string
  throwAway?: boolean
}): Promise<EmbeddedServer> {
  const throwAway = options.throwAway ?? false
  const places = placesIn(options.dataFolder)
  const binaries = findBinaries()
  return underStartLock(places, async () => {
    const password = ownerPassword(places)
    const running = await findRunning(places, password)
    const server = running ?? (await startServer(places, binaries, password, throwAway))
    const use = (await waitForFileLock(places.usersLock, 'shared', START_WITHIN_MS))!
    await createDatabase(ownerUrl(server.port, password, 'postgres'))
    return {
      url: ownerUrl(server.port, password),
      adopted: running !== null,
      stop: () => underStartLock(places, () => leave(places, binaries, use, throwAway)),
    }
  })
}

/** Does work on the files of the database while no server runs on them and none can start. */
export async function whileStopped<T>(dataFolder: string, work: (places: Places) => Promise<T>): Promise<T> {
  const places = placesIn(dataFolder)
  return underStartLock(places, async () => {
    const alone = tryFileLock(places.usersLock, 'exclusive')
    if (!alone) throw new StartError(`Thuiswaarts draait nog op ${places.folder}: stop het eerst.`)
    try {
      await shutDown(places, findBinaries())
      return await work(places)
    } finally {
      alone.release()
    }
  })
}

async function startServer(places: Places, binaries: Binaries, password: string, throwAway: boolean) {
  const user = chooseServerUser(binaries.postgres, places.folder)
  prepareCluster(places, binaries, user)
  return launch(places, binaries, user, password, throwAway)
}

async function leave(places: Places, binaries: Binaries, use: FileLock, throwAway: boolean): Promise<void> {
  use.release()
  const alone = tryFileLock(places.usersLock, 'exclusive')
  if (!alone) return
  try {
    await shutDown(places, binaries)
    if (throwAway)
      for (const path of [places.cluster, places.password]) rmSync(path, { recursive: true, force: true })
  } finally {
    alone.release()
  }
}

async function underStartLock<T>(places: Places, work: () => Promise<T>): Promise<T> {
  const lock = await waitForFileLock(places.startLock, 'exclusive', START_WITHIN_MS)
  if (!lock)
    throw new StartError(`Een ander proces is al lang bezig met starten of stoppen op ${places.folder}.`)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

async function createDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [OWNER])
    if (rowCount === 0) await client.query(`create database ${OWNER}`)
  })
}
