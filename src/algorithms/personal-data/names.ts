import type { Found } from './found.ts'
import { alsoWords, givenNames } from './given-names.ts'
import { familyWords, namingWords, noNames, titles } from './words-around.ts'

interface Word {
  text: string
  start: number
  end: number
  hasCapital: boolean
  opensSentence: boolean
}

const wordForm = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const between = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'ben',
  'bin',
  'op',
  "'t",
  'la',
  'di',
])

/** Names of people. One with a first and a last name is one find. */
export function findNames(text: string, known: Iterable<string>): Found[] {
  const words = wordsOf(text)
  const notHere = new Set(
    [...known].flatMap((name) => [...name.toLowerCase().matchAll(wordForm)].map(([word]) => word)),
  )
  const found: Found[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isName(words, at, notHere)) continue
    const last = lastOfName(words, at, text)
    found.push({ kind: 'naam', start: words[at]!.start, end: words[last]!.end })
    at = last
  }
  return found
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    hasCapital: /^\p{Lu}/u.test(match[0]),
    opensSentence: /(^|[.!?:\n"“‘(]\s*|\n\s*[-•]\s*)$/u.test(text.slice(0, match.index)),
  }))
}

function isName(words: Word[], at: number, notHere: Set<string>): boolean {
  const word = words[at]!
  const plain = word.text.toLowerCase()
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  if (titles.has(before) && between.has(plain)) return isFollowedByLastName(words, at)
  if (notHere.has(plain) || isShouted(word.text) || noNames.has(plain)) return false
  const isGiven = givenNames.has(plain)
  if (titles.has(before)) return word.hasCapital || isGiven
  if (namingWords.has(before)) return word.hasCapital || (isGiven && !alsoWords.has(plain))
  if (familyWords.has(before)) return word.hasCapital || (isGiven && !alsoWords.has(plain))
  if (!word.hasCapital) return false
  if (isGiven) return !(word.opensSentence && alsoWords.has(plain))
  if (word.opensSentence) return isFollowedByLastName(words, at)
  return true
}

/** A capital at the beginning of a sentence says nothing; before "de Vries" or "van den Berg" it does. */
function isFollowedByLastName(words: Word[], at: number): boolean {
  let next = at + 1
  while (between.has(words[next]?.text.toLowerCase() ?? '') && words[next]?.hasCapital === false) next++
  return next > at + 1 && words[next]?.hasCapital === true && !noNames.has(words[next]!.text.toLowerCase())
}

/** First name, particles and last name belong together, when only spaces stand between. */
function lastOfName(words: Word[], at: number, text: string): number {
  let last = at
  for (let next = at + 1; next < words.length; next++) {
    if (!/^[ ]+$|^\. $/.test(text.slice(words[next - 1]!.end, words[next]!.start))) break
    const { text: word, hasCapital } = words[next]!
    if (hasCapital && !noNames.has(word.toLowerCase()) && !isShouted(word)) last = next
    else if (!between.has(word.toLowerCase())) break
  }
  return last
}

/** GI, CJG, NIET: an abbreviation or a word that is said loudly. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}
