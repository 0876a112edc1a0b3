import { fileTypeFromBuffer } from 'file-type'

/**
 * The media type that the bytes themselves say; null when they say none, as plain text does.
 * What the sender or the end of the name says is not looked at: a page that calls itself a picture stays a page.
 */
export async function typeOf(bytes: Uint8Array): Promise<string | null> {
  // A file that starts well and breaks off has no type.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.mime ?? null
}
