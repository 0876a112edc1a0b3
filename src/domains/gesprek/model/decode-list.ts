/**
 * The text of a file that a spreadsheet wrote: UTF-8 with or without a mark, UTF-16, or Windows-1252, in which Dutch
 * Excel saves by default. Null when it is no text at all.
 */
export function decodeList(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
