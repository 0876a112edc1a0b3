import sharp from 'sharp'
import { typeOf } from './type-of.ts'

/** Pictures of pixels only: a drawing such as SVG may hold script and links. */
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])

/** The longest side, in pixels: handwriting on a flip chart stays readable. */
const longestSide = 2400

/** A small file can unpack to very many pixels; a phone makes up to about 50 million. */
const mostPixels = 100_000_000

/**
 * The picture as JPEG: turned upright, at most 2400 pixels, and without anything else that was in the file (place, moment,
 * device, name, thumbnail). Null when it is no picture, or a broken one.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!pictures.has((await typeOf(bytes)) ?? '')) return null
  try {
    // Writing leaves out all metadata unless asked for; the turn that they asked for is made first.
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch {
    return null
  }
}
