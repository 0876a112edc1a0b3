import { inflateRawSync } from 'node:zlib'

const end = 0x06054b50
const entry = 0x02014b50

/**
 * The files in a zip, by name, as text; read from its list of contents (APPNOTE 4.3.12), with nothing of what made it.
 * @throws when it is no zip
 */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const list = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (list < 0 || zip.readUInt32LE(list) !== end) throw new Error('Not a zip')
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(list + 16)
  for (let left = zip.readUInt16LE(list + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== entry) throw new Error('Broken zip')
    const lengths = { name: zip.readUInt16LE(at + 28), extra: zip.readUInt16LE(at + 30) }
    const name = zip.toString('utf8', at + 46, at + 46 + lengths.name)
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + lengths.name + lengths.extra + zip.readUInt16LE(at + 32)
  }
  return files
}
