import { get } from 'node:http'
import type { Visitor } from '../tests/robustness/visitor.ts'

/** Bytes of a page as they travel, compressed as the site does it. */
export function compressedSize(visitor: Visitor, path: string): Promise<number> {
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip', cookie }
    get(visitor.origin + path, { headers }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length)).on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
