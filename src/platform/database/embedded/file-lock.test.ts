import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tryFileLock, waitForFileLock } from './file-lock.ts'

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'tw-slot-')), 'slot')
})
afterEach(() => rmSync(join(path, '..'), { recursive: true }))

test('one holder at a time; the next gets it after release', () => {
  const first = tryFileLock(path, 'exclusive')
  expect(first).not.toBeNull()
  expect(tryFileLock(path, 'exclusive')).toBeNull()
  expect(tryFileLock(path, 'shared')).toBeNull()
  first?.release()
  const second = tryFileLock(path, 'exclusive')
  expect(second).not.toBeNull()
  second?.release()
})

test('several may share; nobody is alone while one of them is left', () => {
  const shared = [tryFileLock(path, 'shared'), tryFileLock(path, 'shared')]
  expect(shared).not.toContain(null)
  expect(tryFileLock(path, 'exclusive')).toBeNull()
  shared[0]?.release()
  expect(tryFileLock(path, 'exclusive')).toBeNull()
  shared[1]?.release()
  const alone = tryFileLock(path, 'exclusive')
  expect(alone).not.toBeNull()
  alone?.release()
})

test('releasing twice does not release what somebody else holds by then', () => {
  const first = tryFileLock(path, 'exclusive')
  first?.release()
  const second = tryFileLock(path, 'exclusive')
  first?.release()
  expect(tryFileLock(path, 'exclusive')).toBeNull()
  second?.release()
})

test('waiting ends when the lock comes free, or when patience ends', async () => {
  const first = tryFileLock(path, 'exclusive')
  expect(await waitForFileLock(path, 'exclusive', 30)).toBeNull()
  const waiting = waitForFileLock(path, 'exclusive', 5000)
  first?.release()
  const second = await waiting
  expect(second).not.toBeNull()
  second?.release()
})

test('kill -9 of the holder frees the lock', async () => {
  const lock = join(import.meta.dirname, 'file-lock.ts')
  const program = `import { tryFileLock } from ${JSON.stringify(lock)}
    console.log(tryFileLock(${JSON.stringify(path)}, 'exclusive') !== null)
    setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program])
  const [said] = (await once(holder.stdout, 'data')) as [Buffer]
  expect(String(said).trim()).toBe('true')
  expect(tryFileLock(path, 'exclusive')).toBeNull()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const next = tryFileLock(path, 'exclusive')
  expect(next).not.toBeNull()
  next?.release()
})

test('the file itself stays empty', () => {
  tryFileLock(path, 'exclusive')?.release()
  expect(statSync(path).size).toBe(0)
})
