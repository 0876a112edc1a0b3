import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, expect, test } from 'vitest'
import { capabilityHash } from '../../../platform/access/index.ts'
import { openKeys } from '../../../platform/keys/index.ts'
import { confirmBefore, confirmCode, isConfirmCode, linkCapability, linkTo } from './bevestiging.ts'

const folder = mkdtempSync(join(tmpdir(), 'tw-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keys = openKeys(folder)

test('a seat is held for a day, and for a week when somebody has to call', () => {
  const now = Temporal.Instant.from('2026-11-22T21:30:00Z')
  expect(confirmBefore('mail', now).toString()).toBe('2026-11-23T21:30:00Z')
  expect(confirmBefore('sms', now).toString()).toBe('2026-11-23T21:30:00Z')
  expect(confirmBefore('bel', now).toString()).toBe('2026-11-29T21:30:00Z')
})

test('every link has a secret of its own, and the row stores its hash', () => {
  const [one, other] = [linkCapability(), linkCapability()]
  expect(one.token).not.toBe(other.token)
  expect(one.hash).toBe(capabilityHash(one.token))
  expect(linkTo('bevestiging', 'https://x', 'nl', one.token)).toBe(`https://x/l/bevestiging/${one.token}`)
  expect(linkTo('volwassene', 'https://x', 'en', one.token)).toBe(`https://x/en/l/volwassene/${one.token}`)
})

test('the code has six digits, changes with the link, and may be typed with a space', () => {
  const [one, other] = [linkCapability().hash, linkCapability().hash]
  const code = confirmCode(keys, one)
  expect(code).toMatch(/^\d{6}$/)
  expect(confirmCode(keys, one)).toBe(code)
  expect(isConfirmCode(keys, one, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true)
  expect(isConfirmCode(keys, other, code)).toBe(confirmCode(keys, other) === code)
  for (const wrong of ['', '12', `${code}0`, 'abcdef']) expect(isConfirmCode(keys, one, wrong)).toBe(false)
})
