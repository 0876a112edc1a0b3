/** A file as somebody sent it along with a form. */
export interface UploadedFile {
  /** Without folders and without signs that no keyboard makes; at most 120 characters. */
  name: string
  /** Media type as found in the bytes; empty when they say none, as plain text does. What the sender called it is not kept. */
  type: string
  bytes: Uint8Array
}

const longestName = 120

/** Control signs, and the invisible ones that turn the direction of text so that `gpj.exe` reads as `exe.jpg`. */
const unseen = /[\p{Control}\p{Format}\p{Surrogate}]/gu

/** The last part of a file name, for showing it back. */
export function plainFileName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? ''
  return [...last.replace(unseen, '').trim()].slice(-longestName).join('')
}
