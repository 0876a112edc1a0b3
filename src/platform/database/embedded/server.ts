import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import type { Binaries } from './binaries.ts'
import { codeOf, withClient } from '../with-client.ts'
import { ownerUrl } from './owner-url.ts'
import { freePort } from './free-port.ts'
import type { Places } from './places.ts'
import { isAlive, isServerOf, postmasterFile, readPostmasterFile } from './postmaster-file.ts'
import type { Postmaster } from './postmaster-file.ts'
import { command } from './server-user.ts'
import type { ServerUser } from './server-user.ts'
import { serverSettings } from './server-settings.ts'

const PAUSE_MS = 20
// After a power cut PostgreSQL first replays its log, which may take a while on a slow disk.
const READY_WITHIN_MS = 120_000
const STOPPED_WITHIN_MS = 60_000

/** The server that a killed or another process of ours left running on this folder, else null. */
export async function findRunning(places: Places, password: string): Promise<Postmaster | null> {
  const server = readPostmasterFile(places.cluster)
  if (!server) return null
  if (!isServerOf(places.cluster, server.pid)) {
    rmSync(postmasterFile(places.cluster), { force: true })
    return null
  }
  const stranger = () => {
    throw new StartError(
      `Op ${places.cluster} draait een PostgreSQL die ons wachtwoord (${places.password}) niet kent: stop die eerst.`,
    )
  }
  const ready = await becomesReady(server.port, password, places, () => isAlive(server.pid), stranger)
  return ready ? server : null
}

/** Starts PostgreSQL in its own process group: Ctrl-C ends us first and the database after our last request. */
export async function launch(
  places: Places,
  binaries: Binaries,
  user: ServerUser,
  password: string,
  throwAway: boolean,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const logStart = existsSync(places.log) ? statSync(places.log).size : 0
    const log = openSync(places.log, 'a', 0o600)
    const [program, args] = command(user, binaries.postgres, [
      '-D',
      places.cluster,
      ...serverSettings(port, throwAway),
    ])
    const child = spawn(program, args, { cwd: places.cluster, stdio: ['ignore', log, log], detached: true })
    closeSync(log)
    let ended = false
    child.on('exit', () => (ended = true)).on('error', () => (ended = true))
    child.unref()
    // A stranger on our port means that ours is about to end, because it cannot have that port.
    if (
      await becomesReady(
        port,
        password,
        places,
        () => !ended,
        () => {},
      )
    )
      return readPostmasterFile(places.cluster)!
    // Started a moment ago by a process that was killed before the server had written its pid.
    const running = await findRunning(places, password)
    if (running) return running
    const said = readFileSync(places.log).subarray(logStart).toString('utf8').trim()
    // Another program took the port just now, or the backends of a killed server are still on their way out.
    const passing = /Address already in use|is still in use|lock file .* already exists/.test(said)
    if (!passing || attempt === 20)
      throw new StartError(`PostgreSQL start niet: ${firstFault(said)} (zie ${places.log})`)
    await sleep(250)
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function shutDown(places: Places, binaries: Binaries): Promise<void> {
  const server = readPostmasterFile(places.cluster)
  if (!server || !isServerOf(places.cluster, server.pid)) return
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', places.cluster, '-m', 'fast', '-w'], { stdio: 'ignore' })
  } else {
    process.kill(server.pid, 'SIGINT')
  }
  const until = performance.now() + STOPPED_WITHIN_MS
  while (isServerOf(places.cluster, server.pid)) {
    if (performance.now() > until)
      throw new Error(`PostgreSQL (pid ${server.pid}) did not stop; see ${places.log}`)
    await sleep(PAUSE_MS)
  }
}

async function becomesReady(
  port: number,
  password: string,
  places: Places,
  alive: () => boolean,
  onStranger: () => void,
): Promise<boolean> {
  const until = performance.now() + READY_WITHIN_MS
  while (alive() && performance.now() < until) {
    const answer = await ask(port, password)
    if (answer === places.cluster) return true
    if (answer) onStranger()
    await sleep(PAUSE_MS)
  }
  return false
}

/** The data directory of the server on this port, 'refused' when it does not know us, null when it is not ready. */
async function ask(port: number, password: string): Promise<string | null> {
  try {
    return await withClient(ownerUrl(port, password, 'postgres'), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      return rows[0]!.data_directory
    })
  } catch (error) {
    // Class 28: invalid authorization (PostgreSQL docs, appendix A).
    return codeOf(error).startsWith('28') ? 'refused' : null
  }
}

function firstFault(said: string): string {
  const fault = said.split('\n').find((line) => /FATAL|PANIC|error/i.test(line))
  return fault?.replace(/^.*?(FATAL|PANIC): */, '') ?? 'geen melding'
}
