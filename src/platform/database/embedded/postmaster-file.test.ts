import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isServerOf, readPostmasterFile } from './postmaster-file.ts'

let cluster: string
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'tw-cluster-'))
})
afterEach(() => rmSync(cluster, { recursive: true }))

test('pid and port are read', () => {
  write(`4242\n${cluster}\n1795379797\n54999\n\n127.0.0.1\n 16041009  4\nready   \n`)
  expect(readPostmasterFile(cluster)).toEqual({ pid: 4242, port: 54999 })
})

test('no file, and a file that is still being written, say nothing', () => {
  expect(readPostmasterFile(cluster)).toBeNull()
  write(`4242\n${cluster}\n`)
  expect(readPostmasterFile(cluster)).toBeNull()
})

test('a process that lives but is no server of this folder does not count', () => {
  expect(isServerOf(cluster, process.pid)).toBe(false)
})

function write(content: string): void {
  writeFileSync(join(cluster, 'postmaster.pid'), content)
}
