import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capabilityHash, readCode } from '../../../platform/access/index.ts'
import { openKeys } from '../../../platform/keys/keys.ts'
import { aanmeldcodeCapability, codeOfPartij } from './aanmeldcode.ts'
import { deelnemerCapability, deelnemerLink } from './deelnemer-link.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tw-gesprek-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a printed code is read back, and its hash is that of the token the browser holds', () => {
  const keys = openKeys(folder)
  const code = codeOfPartij(keys, 'partij-1', 3)
  expect(readCode(code.toLowerCase())).toEqual({ ok: true, code })
  expect(codeOfPartij(keys, 'partij-1', 3)).toBe(code)
  expect(codeOfPartij(keys, 'partij-2', 3)).not.toBe(code)
  const { token, hash } = aanmeldcodeCapability(keys, code)
  expect(hash).toBe(capabilityHash(token))
})

test('a new version makes another link, and the English mail leads to English pages', () => {
  const keys = openKeys(folder)
  const first = deelnemerCapability(keys, 'els', 1)
  expect(deelnemerCapability(keys, 'els', 2).hash).not.toBe(first.hash)
  expect(deelnemerLink(keys, 'https://voorbeeld.nl', 'nl', 'els', 1)).toBe(
    `https://voorbeeld.nl/l/deelnemer/${first.token}`,
  )
  expect(deelnemerLink(keys, 'https://voorbeeld.nl', 'en', 'els', 1)).toBe(
    `https://voorbeeld.nl/en/l/deelnemer/${first.token}`,
  )
})
