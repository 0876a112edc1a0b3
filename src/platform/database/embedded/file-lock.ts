import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'

export type FileLock = { release(): void }
type Mode = 'shared' | 'exclusive'

const SQLITE_BUSY = 5
const PAUSE_MS = 25

// A lock that is collected as garbage would be released; these are kept until release().
const held = new Set<DatabaseSync>()

/**
 * A lock between processes that the operating system takes back when its holder dies, also at kill -9, so it can
 * never be stale. Node offers no file locks of its own; SQLite takes and gives them on every platform. The file
 * stays empty.
 */
export function tryFileLock(path: string, mode: Mode): FileLock | null {
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    file.exec(mode === 'exclusive' ? 'begin exclusive' : 'begin')
    // A transaction takes its shared lock at the first read.
    if (mode === 'shared') file.prepare('select count(*) from sqlite_master').get()
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
  held.add(file)
  return {
    release() {
      if (held.delete(file)) file.close()
    },
  }
}

/** Waits for the lock; null when somebody else kept it for `patienceMs`. */
export async function waitForFileLock(
  path: string,
  mode: Mode,
  patienceMs: number,
): Promise<FileLock | null> {
  const until = performance.now() + patienceMs
  for (;;) {
    const lock = tryFileLock(path, mode)
    if (lock || performance.now() > until) return lock
    await sleep(PAUSE_MS)
  }
}
