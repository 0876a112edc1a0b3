import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { connect } from '../../src/platform/database/connection.ts'
import { freePort } from '../../src/platform/database/embedded/free-port.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { projectRoot } from '../../src/platform/database/project-root.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import { openKeys, type Keys } from '../../src/platform/keys/index.ts'
import { serverPid } from '../platform/run-embedded.ts'

const readyWithinMs = 90_000

/** The site as `npm start` runs it, in a process of its own, with data, keys and port of its own. */
export class SiteProcess {
  readonly origin: string
  private readonly folder: string
  private readonly port: number
  private child: ChildProcess | null = null

  constructor(port: number) {
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
    this.folder = mkdtempSync(join(tmpdir(), 'tw-killed-'))
  }

  static async open(): Promise<SiteProcess> {
    const site = new SiteProcess(await freePort())
    await site.start()
    return site
  }

  /** Keys are files, so another process may use them too. */
  get keys(): Keys {
    return openKeys(join(this.folder, 'keys'))
  }

  private get dataFolder(): string {
    return join(this.folder, 'data', 'demo')
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['bin/thuiswaarts.mjs', 'start'], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: join(this.folder, 'data'),
        KEYS_DIR: join(this.folder, 'keys'),
        PORT: String(this.port),
        LOG_LEVEL: 'silent',
        TRUST_PROXY: 'ja',
      },
    })
    this.child = child
    const until = Date.now() + readyWithinMs
    while ((await this.readiness()) !== 200) {
      if (child.exitCode !== null)
        throw new Error(`The site ended with ${child.exitCode} instead of starting`)
      if (Date.now() > until) throw new Error('The site does not start')
      await pause(50)
    }
  }

  /** A signal, and waiting until the process has ended. Resolves with its exit code; null when it was killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.child!
    if (child.exitCode !== null) return child.exitCode
    const gone = once(child, 'exit')
    child.kill(signal)
    const [code] = (await gone) as [number | null]
    return code
  }

  killDatabase(): void {
    process.kill(serverPid(this.dataFolder)!, 'SIGKILL')
  }

  /** One process of the server, as when memory runs out; the server then ends all others and recovers. */
  async killOneConnection(): Promise<void> {
    const { rows } = await this.asOwner((db) =>
      sql<{ pid: number }>`select pid from pg_stat_activity
        where usename like '%\\_app' and application_name = 'thuiswaarts' limit 1`.execute(db),
    )
    process.kill(rows[0]!.pid, 'SIGKILL')
  }

  /** As the owner of the tables; starts the database when nobody runs it. */
  async asOwner<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const server = await startEmbedded({ dataFolder: this.dataFolder })
    const { db, close } = connect(server.url, { max: 1 })
    try {
      return await work(db)
    } finally {
      await close()
      await server.stop()
    }
  }

  async remove(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) await this.end('SIGTERM')
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Status of /readyz: 503 without its database, 0 when nobody answers. */
  readiness(): Promise<number> {
    return fetch(`${this.origin}/readyz`).then(
      ({ status }) => status,
      () => 0,
    )
  }
}
