import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type EmbeddedProcess = {
  url: string
  adopted: boolean
  /** The reason when it would not start. */
  refused?: string
  stop(): Promise<void>
  /** As a power cut for this process: no handler runs. */
  kill(): Promise<void>
  /** Ctrl-C: the terminal interrupts every process of the group. */
  interruptGroup(): Promise<void>
}

/** The embedded database as another process uses it; `root` is the folder of the clone whose code runs. */
export async function runEmbedded(
  dataFolder: string,
  { root = join(import.meta.dirname, '../..'), path = process.env['PATH'] ?? '' } = {},
): Promise<EmbeddedProcess> {
  const script = join(root, 'tests/platform/embedded-process.ts')
  const child = spawn(process.execPath, [script, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PATH: path },
    detached: true,
  })
  const exited = once(child, 'exit')
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => ['{}'])])
  const said = JSON.parse(String(line[0])) as Pick<EmbeddedProcess, 'url' | 'adopted' | 'refused'>
  if (!said.url && !said.refused) throw new Error('The process ended without saying how it went')
  return {
    ...said,
    async stop() {
      child.stdin.end()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async interruptGroup() {
      process.kill(-child.pid!, 'SIGINT')
      await exited
    },
  }
}

/** Pid of the database server on this data folder, null when it does not run. */
export function serverPid(dataFolder: string): number | null {
  const file = join(dataFolder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return alive(pid) ? pid : null
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
