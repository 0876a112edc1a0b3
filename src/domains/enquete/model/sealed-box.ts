import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

/**
 * ECIES as WebCrypto can make it too: ephemeral P-256 ECDH, HKDF-SHA256, AES-256-GCM.
 * version (1 byte) · ephemeral point (65) · nonce (12) · ciphertext with its tag at the end.
 */
const VERSION = 1
const POINT = 65
const NONCE = 12
const TAG = 16
/** Text is filled up to this length, so that the size of a box tells nothing. Bytes. */
const CONTENT = 4096
export const SEALED_LENGTH = 1 + POINT + NONCE + CONTENT + TAG

/** The longest text that fits, in bytes of UTF-8. */
export const maxSealedBytes = CONTENT - 2

/**
 * Seals a text for who has the private key. `context` (round and group) is bound to it: the box opens nowhere else.
 * @throws RangeError when the text is too long
 */
export function sealBox(publicPoint: Buffer, context: string, text: string): Buffer {
  const content = Buffer.alloc(CONTENT)
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > maxSealedBytes)
    throw new RangeError(`Text of ${bytes.length} bytes does not fit in the box`)
  content.writeUInt16BE(bytes.length)
  bytes.copy(content, 2)
  const ephemeral = createECDH('prime256v1')
  const point = ephemeral.generateKeys()
  const nonce = randomBytes(NONCE)
  const key = boxKey(ephemeral.computeSecret(publicPoint), point)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'))
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), point, nonce, sealed, cipher.getAuthTag()])
}

/** @throws when it was changed, was sealed for another key or another context, or is no box at all */
export function openBox(privateKey: KeyObject, context: string, box: Buffer): string {
  if (box.length !== SEALED_LENGTH || box[0] !== VERSION) throw new Error('Not a sealed box')
  const point = box.subarray(1, 1 + POINT)
  const nonce = box.subarray(1 + POINT, 1 + POINT + NONCE)
  const key = boxKey(diffieHellman({ privateKey, publicKey: publicKeyOf(point) }), point)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(box.subarray(box.length - TAG))
  const sealed = box.subarray(1 + POINT + NONCE, box.length - TAG)
  const content = Buffer.concat([decipher.update(sealed), decipher.final()])
  return content.subarray(2, 2 + content.readUInt16BE()).toString('utf8')
}

function boxKey(shared: Buffer, point: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, point, 'thuiswaarts enquete box 1', 32))
}

function publicKeyOf(point: Buffer): KeyObject {
  const x = point.subarray(1, 33).toString('base64url')
  const y = point.subarray(33).toString('base64url')
  return createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } })
}
