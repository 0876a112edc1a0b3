import type { OwnFile } from './file-rules.ts'

export const tooLong = 400
export const long = 250

/** Texts and tables of facts are as long as what they list. */
const listed = /\/texts\/|\/migrations\/20261122-(12-jeugdregios|13-gemeenten)\.sql$/
const counted = /^(src|tests|bench|bin)\/.*\.(tsx?|mjs|css|sql)$/

/** Lines per file, the longest first. */
export function fileLengths(files: OwnFile[]): { path: string; lines: number }[] {
  return files
    .filter(({ path }) => counted.test(path) && !listed.test(path))
    .map(({ path, content }) => ({ path, lines: content.split('\n').length }))
    .toSorted((a, b) => b.lines - a.lines)
}

/** In bytes; of the source without tests. */
export function medianSize(files: OwnFile[]): number {
  const sizes = files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map(({ content }) => Buffer.byteLength(content))
    .toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
