import type { Found } from './found.ts'
import { findNames } from './names.ts'
import { findPatterns } from './patterns.ts'

/**
 * Everything in a text that could tell who somebody is, from front to back and without overlap.
 * @param known words with a capital that are no names here, such as gemeenten; compared without case
 */
export function findPersonalData(text: string, known: Iterable<string> = []): Found[] {
  const found: Found[] = []
  for (const one of [...findPatterns(text), ...findNames(text, known)]) {
    if (found.every(({ start, end }) => one.end <= start || one.start >= end)) found.push(one)
  }
  return found.sort((a, b) => a.start - b.start)
}
