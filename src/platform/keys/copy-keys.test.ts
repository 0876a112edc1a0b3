import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyKeys, lastingKeys } from './copy-keys.ts'
import { openKeys } from './keys.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tw-sleutels-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a copy holds the lasting keys, none of a round and no draft', () => {
  const keys = openKeys(join(folder, 'keys'))
  const secret = keys.secret('cookies')
  keys.createRoundKey('ronde-1')
  writeFileSync(join(folder, 'keys', '.cookies.key.half'), 'half')
  copyKeys(join(folder, 'keys'), join(folder, 'kopie'))
  expect(readdirSync(join(folder, 'kopie'))).toEqual(['cookies.key'])
  expect(openKeys(join(folder, 'kopie')).secret('cookies')).toEqual(secret)
})

test.skipIf(process.platform === 'win32')('a copied key stays private', () => {
  openKeys(join(folder, 'keys')).secret('cookies')
  copyKeys(join(folder, 'keys'), join(folder, 'kopie'))
  expect(statSync(join(folder, 'kopie', 'cookies.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'kopie')).mode & 0o777).toBe(0o700)
})

test('a folder that does not exist has no keys', () => {
  expect(lastingKeys(join(folder, 'bestaat-niet'))).toEqual([])
})
