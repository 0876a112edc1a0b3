import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeHash, formatCode, makeCode, readCode } from './short-code.ts'

const key = Buffer.alloc(32, 7)

describe('a short code', () => {
  test('is read back as people type it', () => {
    const code = makeCode(key, 'partij', 1)
    expect(readCode(` ${formatCode(code).toLowerCase()} `)).toEqual({ ok: true, code })
    expect(readCode(code.split('').join('-'))).toEqual({ ok: true, code })
  })
  test('tells a wrong length and a sign that is never used apart', () => {
    expect(readCode('ABC')).toEqual({ ok: false, reason: 'length' })
    expect(readCode('OOOO IIII')).toEqual({ ok: false, reason: 'sign' })
    expect(readCode('😀'.repeat(4))).toEqual({ ok: false, reason: 'sign' })
  })
  test('with one wrong sign is always found', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(7), fc.integer({ min: 1, max: 23 }), (seed, place, shift) => {
        const alphabet = 'BCDFGHJKMNPQRTVWXYZ46789'
        const code = makeCode(key, seed)
        const wrong = alphabet[(alphabet.indexOf(code[place] ?? '') + shift) % 24]
        expect(readCode(code.slice(0, place) + wrong + code.slice(place + 1))).toEqual({
          ok: false,
          reason: 'mistyped',
        })
      }),
      { numRuns: 2000 },
    )
  })
  test('is stored under a key', () => {
    expect(codeHash(key, 'BCDFGHJK')).not.toBe(codeHash(Buffer.alloc(32, 8), 'BCDFGHJK'))
  })
})
