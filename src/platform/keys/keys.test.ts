import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeys } from './keys.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tw-keys-')), 'keys')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

test('two processes that ask for the same secret get the same 32 bytes', () => {
  const first = openKeys(folder).secret('cookies')
  expect(first).toHaveLength(32)
  expect(openKeys(folder).secret('cookies')).toEqual(first)
  expect(openKeys(folder).secret('codes')).not.toEqual(first)
})

test.skipIf(process.platform === 'win32')('nobody else on the machine can read the keys', () => {
  const keys = openKeys(folder)
  keys.secret('cookies')
  keys.createRoundKey('ronde-1')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'rondes')).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'cookies.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'rondes', 'ronde-1.key')).mode & 0o777).toBe(0o600)
})

test('making a secret leaves no draft behind', () => {
  openKeys(folder).secret('cookies')
  expect(readdirSync(folder).sort()).toEqual(['cookies.key', 'rondes'])
})

test('a caller that wipes its copy does not change the key', () => {
  const keys = openKeys(folder)
  const copy = keys.secret('cookies')
  const kept = Buffer.from(copy)
  copy.fill(0)
  expect(keys.secret('cookies')).toEqual(kept)
})

test('a name cannot lead out of the folder', () => {
  const keys = openKeys(folder)
  expect(() => keys.secret('../cookies')).toThrow('key name')
  expect(() => keys.createRoundKey('../cookies')).toThrow('round id')
})

test('derived values depend on name, parts and where one part ends', () => {
  const keys = openKeys(folder)
  expect(keys.derive('codes', 'ab', 'c')).toEqual(keys.derive('codes', 'ab', 'c'))
  expect(keys.derive('codes', 'ab', 'c')).not.toEqual(keys.derive('codes', 'a', 'bc'))
  expect(keys.derive('codes', 'ab', 'c')).not.toEqual(keys.derive('cookies', 'ab', 'c'))
  expect(keys.derive('codes', Buffer.from('ab'))).toEqual(keys.derive('codes', 'ab'))
})

test('a sealed text opens with its own name only, and not after a change', () => {
  const keys = openKeys(folder)
  const sealed = keys.seal('post', 'Zij zei: “tot morgen” 👋')
  expect(keys.open('post', sealed)).toBe('Zij zei: “tot morgen” 👋')
  expect(sealed.includes('tot morgen')).toBe(false)
  expect(keys.seal('post', 'x')).not.toEqual(keys.seal('post', 'x'))
  expect(() => keys.open('codes', sealed)).toThrow()
  for (const place of [0, 5, 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[place] = changed[place]! ^ 1
    expect(() => keys.open('post', changed)).toThrow()
  }
  expect(() => keys.open('post', sealed.subarray(0, 20))).toThrow('Not a text sealed')
})

test('a damaged key file is refused instead of used', () => {
  openKeys(folder).secret('cookies')
  truncateSync(join(folder, 'cookies.key'), 7)
  expect(() => openKeys(folder).secret('cookies')).toThrow('32 bytes')
})
