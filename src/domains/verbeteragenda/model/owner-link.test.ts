import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { capabilityHash } from '../../../platform/access/index.ts'
import { openKeys } from '../../../platform/keys/index.ts'
import { ownerKeyHash, ownerKeyUntil, ownerLink } from './owner-link.ts'

const keys = openKeys(mkdtempSync(join(tmpdir(), 'sleutels-')))
const id = '00000000-0000-4000-8000-000000000001'

test('the token in the link gives the hash in the row', () => {
  const link = ownerLink(keys, 'https://example.org', id, 3)
  expect(link).toMatch(/^https:\/\/example\.org\/l\/actie\/[\w-]{43}$/)
  expect(capabilityHash(link.split('/').at(-1) ?? '')).toBe(ownerKeyHash(keys, id, 3))
})

test('a next version is another link', () => {
  expect(ownerKeyHash(keys, id, 2)).not.toBe(ownerKeyHash(keys, id, 1))
})

test('a link is good until half a year after the last day', () => {
  expect(ownerKeyUntil(['2027-01-01', null, '2026-12-01'], '2026-11-22')).toBe('2027-06-30')
  expect(ownerKeyUntil([null], '2026-11-22')).toBe('2027-05-21')
})
