import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/** A folder that only its owner may enter; one that was open to others is closed. */
export function privateFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o700)
  return path
}

/**
 * The content of `folder/name`, made when it is not there yet.
 * Written beside it and then linked, so several processes that start at once all get the content of the first,
 * and a crash halfway leaves no half a key.
 */
export function readOrCreate(folder: string, name: string, create: () => Buffer): Buffer {
  const path = join(folder, name)
  const present = readIfPresent(path)
  if (present) return present
  const draft = join(folder, `.${name}.${randomUUID()}`)
  writeDurably(draft, create())
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  syncFolder(folder)
  return readFileSync(path)
}

export function readIfPresent(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Without this a power cut could bring back a name that was removed, or lose one that was added. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function writeDurably(path: string, content: Buffer): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
