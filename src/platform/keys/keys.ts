import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { privateFolder, readOrCreate } from './folder.ts'
import { openRoundKeys } from './round-keys.ts'
import type { RoundKeys } from './round-keys.ts'
import { openText, sealText } from './seal.ts'

/**
 * Keys live in a folder outside the database, so that the database alone tells nothing that was sealed.
 * Web processes of one installation share the folder.
 */
export type Keys = RoundKeys & {
  /** 32 random bytes that stay the same for this name. */
  secret(name: string): Buffer
  /** HMAC-SHA256 over the parts, for tokens and codes that must be recognised but not stored. */
  derive(name: string, ...parts: readonly (string | Buffer)[]): Buffer
  seal(name: string, text: string): Buffer
  /** Throws when the text was changed or sealed under another name. */
  open(name: string, sealed: Buffer): string
}

const SECRET_LENGTH = 32

/** `folder` comes from KEYS_DIR, by default `keys` in the data folder. */
export function openKeys(folder: string): Keys {
  privateFolder(folder)
  const known = new Map<string, Buffer>()
  const secret = (name: string): Buffer => {
    const content = known.get(name) ?? readOrCreate(folder, fileName(name), () => randomBytes(SECRET_LENGTH))
    if (content.length !== SECRET_LENGTH) throw new Error(`Key ${name} is not ${SECRET_LENGTH} bytes long`)
    known.set(name, content)
    return Buffer.from(content)
  }
  // One secret has several uses; a derived value that leaks must not be the key that seals.
  const keyFor = (name: string, use: 'derive' | 'seal'): Buffer =>
    Buffer.from(hkdfSync('sha256', secret(name), '', `thuiswaarts ${use} 1`, SECRET_LENGTH))
  return {
    ...openRoundKeys(folder),
    secret,
    derive: (name, ...parts) => hmac(keyFor(name, 'derive'), parts),
    seal: (name, text) => sealText(keyFor(name, 'seal'), text),
    open: (name, sealed) => openText(keyFor(name, 'seal'), sealed),
  }
}

function fileName(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
    throw new Error('A key name holds small letters, digits and - only')
  return `${name}.key`
}

/** Each part goes in with its length, so that ('ab', 'c') and ('a', 'bc') differ. */
function hmac(key: Buffer, parts: readonly (string | Buffer)[]): Buffer {
  const mac = createHmac('sha256', key)
  for (const part of parts) {
    const bytes = Buffer.from(part as string)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    mac.update(length).update(bytes)
  }
  return mac.digest()
}
