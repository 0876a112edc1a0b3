import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { pid: number; port: number }

/** What `postmaster.pid` says: pid, data directory, start time, port, … (PostgreSQL docs, 66.1). */
export function readPostmasterFile(cluster: string): Postmaster | null {
  const path = postmasterFile(cluster)
  if (!existsSync(path)) return null
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n').map(Number)
  return pid && port ? { pid, port } : null
}

export function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A pid is used again after a restart of the machine; only the command line tells whether it is still our server. */
export function isServerOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  const line = commandLine(pid)
  return line === null || (line.includes('postgres') && line.includes(cluster))
}

/** Null where it cannot be asked for (Windows): then the login and the data directory decide. */
function commandLine(pid: number): string | null {
  if (process.platform === 'win32') return null
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-ww', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
