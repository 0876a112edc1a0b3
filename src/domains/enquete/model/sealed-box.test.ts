import { createECDH, generateKeyPairSync, webcrypto, type KeyObject } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { maxSealedBytes, openBox, SEALED_LENGTH, sealBox } from './sealed-box.ts'

let privateKey: KeyObject
let point: Buffer
beforeAll(() => {
  privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'))
  point = curve.getPublicKey()
})

describe('a sealed box', () => {
  test('gives back what went in', () => {
    const text = 'Meer luisteren 👂 مرحبا "en" <b>minder</b> papier\n'
    expect(openBox(privateKey, 'ronde:ouder', sealBox(point, 'ronde:ouder', text))).toBe(text)
  })
  test('has the same size for every text, and never looks the same twice', () => {
    const boxes = ['', 'ja', 'x'.repeat(maxSealedBytes)].map((text) => sealBox(point, 'r', text))
    expect(boxes.map((box) => box.length)).toEqual([SEALED_LENGTH, SEALED_LENGTH, SEALED_LENGTH])
    expect(sealBox(point, 'r', 'ja').equals(sealBox(point, 'r', 'ja'))).toBe(false)
  })
  test('refuses a text that does not fit', () => {
    expect(() => sealBox(point, 'r', 'x'.repeat(maxSealedBytes + 1))).toThrow(RangeError)
  })
  test('opens with its own key, in its own round and group only', () => {
    const box = sealBox(point, 'ronde:ouder', 'ja')
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    expect(() => openBox(other, 'ronde:ouder', box)).toThrow()
    expect(() => openBox(privateKey, 'ronde:pleegouder', box)).toThrow()
  })
  test.each([0, 1, 40, 70, 200, SEALED_LENGTH - 1])('does not open after a change at byte %i', (place) => {
    const box = sealBox(point, 'r', 'ja')
    box[place] = box[place]! ^ 1
    expect(() => openBox(privateKey, 'r', box)).toThrow()
  })
  test('can be made by a browser (WebCrypto)', async () => {
    const { subtle } = webcrypto
    const curve = { name: 'ECDH', namedCurve: 'P-256' }
    const pair = await subtle.generateKey(curve, true, ['deriveBits'])
    const receiver = await subtle.importKey('raw', point, curve, false, [])
    const shared = await subtle.deriveBits({ name: 'ECDH', public: receiver }, pair.privateKey, 256)
    const salt = new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
    const info = new TextEncoder().encode('thuiswaarts enquete box 1')
    const base = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
    const aes = { name: 'AES-GCM', length: 256 }
    const key = await subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, base, aes, false, [
      'encrypt',
    ])
    const content = new Uint8Array(4096)
    content.set([0, 2, ...new TextEncoder().encode('ja')])
    const iv = webcrypto.getRandomValues(new Uint8Array(12))
    const additionalData = new TextEncoder().encode('r')
    const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content))
    expect(openBox(privateKey, 'r', Buffer.concat([Buffer.of(1), salt, iv, sealed]))).toBe('ja')
  })
})
