import { createECDH, createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { privateFolder, readIfPresent, readOrCreate, syncFolder } from './folder.ts'

/** In no backup: whoever steals a backup later must not be able to open answers of a round that was open then. */
const ROUNDS_FOLDER = 'rondes'

const SECRET_LENGTH = 32

/**
 * The key pair of one round of a questionnaire: answers are sealed with the public part and can be read only
 * while the private part exists. The round's secret lives in the same file, so both end at the same moment.
 */
export type RoundKeys = {
  /** P-256 public point, 65 bytes uncompressed. Asked again for the same round, it returns the same key. */
  createRoundKey(roundId: string): Buffer
  /** Null when this round never had a key here, or when it was destroyed. */
  roundPrivateKey(roundId: string): KeyObject | null
  /** 32 random bytes; throws when the round has no key (any more). */
  roundSecret(roundId: string): Buffer
  hasRoundKey(roundId: string): boolean
  /** After this nobody can open the round's sealed answers. Destroying twice is harmless. */
  destroyRoundKey(roundId: string): void
}

export function openRoundKeys(keysFolder: string): RoundKeys {
  const folder = privateFolder(join(keysFolder, ROUNDS_FOLDER))
  const pathOf = (roundId: string) => join(folder, fileName(roundId))
  const read = (roundId: string): Buffer | null => readIfPresent(pathOf(roundId))
  return {
    createRoundKey: (roundId) =>
      publicPoint(privateKeyIn(readOrCreate(folder, fileName(roundId), makeRoundKey))),
    roundPrivateKey(roundId) {
      const content = read(roundId)
      return content && privateKeyIn(content)
    },
    roundSecret(roundId) {
      const content = read(roundId)
      if (!content) throw new Error(`Round ${roundId} has no key: it never had one or it was destroyed`)
      return content.subarray(0, SECRET_LENGTH)
    },
    hasRoundKey: (roundId) => existsSync(pathOf(roundId)),
    destroyRoundKey(roundId) {
      destroyFile(pathOf(roundId))
      syncFolder(folder)
    },
  }
}

function fileName(roundId: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(roundId))
    throw new Error('A round id holds letters, digits, - and _ only')
  return `${roundId}.key`
}

/** The secret (32 bytes), then the private key (PKCS#8). */
function makeRoundKey(): Buffer {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { format: 'der', type: 'spki' },
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  })
  return Buffer.concat([randomBytes(SECRET_LENGTH), privateKey])
}

function privateKeyIn(content: Buffer): KeyObject {
  return createPrivateKey({ key: content.subarray(SECRET_LENGTH), format: 'der', type: 'pkcs8' })
}

function publicPoint(privateKey: KeyObject): Buffer {
  const scalar = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(scalar)
  return curve.getPublicKey()
}

/** Overwriting helps on a plain disk; a copy-on-write or flash disk may keep the old blocks: encrypt such disks. */
function destroyFile(path: string): void {
  if (!existsSync(path)) return
  const file = openSync(path, 'r+')
  try {
    writeSync(file, randomBytes(fstatSync(file).size), 0, null, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  unlinkSync(path)
}
