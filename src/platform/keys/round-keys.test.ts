import { createECDH, createPublicKey, diffieHellman } from 'node:crypto'
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRoundKeys } from './round-keys.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tw-rondes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the public part agrees on a secret with the private part', () => {
  const keys = openRoundKeys(folder)
  const point = keys.createRoundKey('ronde-1')
  expect(point).toHaveLength(65)
  const sender = createECDH('prime256v1')
  sender.generateKeys()
  const privateKey = keys.roundPrivateKey('ronde-1')!
  const raw = sender.getPublicKey()
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: raw.subarray(1, 33).toString('base64url'),
      y: raw.subarray(33).toString('base64url'),
    },
  })
  expect(diffieHellman({ privateKey, publicKey })).toEqual(sender.computeSecret(point))
})

test('asked twice, also by another process, a round keeps its key', () => {
  expect(openRoundKeys(folder).createRoundKey('ronde-1')).toEqual(
    openRoundKeys(folder).createRoundKey('ronde-1'),
  )
  expect(openRoundKeys(folder).createRoundKey('ronde-2')).not.toEqual(
    openRoundKeys(folder).createRoundKey('ronde-1'),
  )
})

test('an unknown round has no private key and no secret', () => {
  const keys = openRoundKeys(folder)
  expect(keys.hasRoundKey('ronde-1')).toBe(false)
  expect(keys.roundPrivateKey('ronde-1')).toBeNull()
  expect(() => keys.roundSecret('ronde-1')).toThrow('no key')
})

test('destroying ends the private key and the secret, and the bytes on disk are gone', () => {
  const keys = openRoundKeys(folder)
  keys.createRoundKey('ronde-1')
  const secret = Buffer.from(keys.roundSecret('ronde-1'))
  expect(secret).toHaveLength(32)
  const path = join(folder, 'rondes', 'ronde-1.key')
  // A second name for the same file shows what is left on the disk after the first name is removed.
  linkSync(path, join(folder, 'bewijs'))
  keys.destroyRoundKey('ronde-1')
  expect(existsSync(path)).toBe(false)
  expect(readFileSync(join(folder, 'bewijs')).includes(secret)).toBe(false)
  expect(keys.roundPrivateKey('ronde-1')).toBeNull()
  expect(() => keys.roundSecret('ronde-1')).toThrow('destroyed')
  keys.destroyRoundKey('ronde-1')
})
