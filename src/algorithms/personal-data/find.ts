import { findNames } from './names.ts'
import { findPatterns } from './patterns.ts'

export type PersonalDataKind = 'naam' | 'telefoon' | 'mail' | 'adres' | 'geboortedatum' | 'bsn'

/** A piece of the text, from `start` up to `end`, counted in UTF-16 units as `slice` does. */
export interface Found {
  kind: PersonalDataKind
  start: number
  end: number
}

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
