import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openKeys } from '../../../platform/keys/index.ts'
import { ownerKeyAfter } from './owner-change.ts'

const keys = openKeys(mkdtempSync(join(tmpdir(), 'sleutels-')))
const id = '00000000-0000-4000-8000-000000000001'
const today = '2026-11-22'
const after = (now: { mail: string | null; sleutel_versie: number } | null, mail: string | null) =>
  ownerKeyAfter(keys, id, now, { mail, days: [] }, today)

describe('the key of an action', () => {
  test('starts with the first address', () => {
    expect(after(null, 'a@example.org')).toMatchObject({ versie: 1, isNewAddress: true })
    expect(after(null, null)).toBeNull()
  })
  test('stays with the same address', () => {
    const same = after({ mail: 'a@example.org', sleutel_versie: 4 }, 'a@example.org')
    expect(same).toMatchObject({ versie: 4, isNewAddress: false })
  })
  test('is another one for another address, also when an address comes back', () => {
    const first = after({ mail: 'a@example.org', sleutel_versie: 1 }, 'b@example.org')
    const back = after({ mail: 'b@example.org', sleutel_versie: 2 }, 'a@example.org')
    expect(first).toMatchObject({ versie: 2, isNewAddress: true })
    expect(back).toMatchObject({ versie: 3, isNewAddress: true })
    expect(back?.hash).not.toBe(first?.hash)
  })
  test('is gone without an address, and the next one is newer', () => {
    expect(after({ mail: 'a@example.org', sleutel_versie: 1 }, null)).toMatchObject({
      mail: null,
      hash: null,
      versie: 2,
      isNewAddress: false,
    })
    expect(after({ mail: null, sleutel_versie: 2 }, 'a@example.org')).toMatchObject({ versie: 3 })
  })
})
