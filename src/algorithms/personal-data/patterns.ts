import { isBsn } from './bsn.ts'
import type { Found, PersonalDataKind } from './found.ts'

interface Pattern {
  kind: PersonalDataKind
  form: RegExp
  /** A second look at what has the form. */
  holds?: (found: string, before: string) => boolean
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const street =
  '(?:straat|laan|weg|plein|hof|kade|gracht|singel|dijk|pad|steeg|plantsoen|dreef|burg|park|erf|brink|markt)'

/** Fixed forms, the most telling first: a piece of text is marked once. */
const patterns: Pattern[] = [
  {
    kind: 'mail',
    form: /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu,
  },
  {
    kind: 'bsn',
    form: /(?<![\d.])\d(?:[ .]?\d){7,8}(?![\d]|[ .]\d)/g,
    holds: (found, before) => isBsn(found) && !isPhone(found, before),
  },
  {
    kind: 'telefoon',
    form: /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[ ./-]?(?:\(0\)[ ./-]?)?\d|\(0\d{1,3}\)|0\d)(?:[ ./-]{0,2}\d){6,11}(?!\d)/gu,
    holds: (found, before) => isPhone(found, before),
  },
  {
    kind: 'adres',
    form: /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}])(?:[ ,]+(?:nr\.? ?|nummer )?\d{1,5} ?[a-z]?(?![\p{L}\d]))?/gu,
  },
  {
    kind: 'adres',
    form: new RegExp(`\\p{L}[\\p{L}'.-]*${street} \\d{1,5}(?: ?[a-zA-Z])?(?![\\p{L}\\d])`, 'giu'),
  },
  {
    kind: 'geboortedatum',
    form: /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d{2}(?!\d)/g,
  },
  {
    kind: 'geboortedatum',
    form: new RegExp(`(?<!\\d)(?:[12]\\d|3[01]|0?[1-9]) (?:${months})(?: (?:19|20)\\d{2})?(?!\\d)`, 'giu'),
    holds: (_, before) =>
      /(geboren|geboortedatum|geboorte|jarig|verjaardag)[\p{L}\s:,]{0,24}$/iu.test(before),
  },
]

/** A number of the Netherlands has ten digits, one from abroad eight to fifteen. */
function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '')
  if (/^(\+|00)/.test(found)) return digits.length >= 9 && digits.length <= 15
  if (!digits.startsWith('0')) return false
  return digits.length === 10 && !/\b(bsn|burgerservicenummer)\D{0,12}$/i.test(before)
}

export function findPatterns(text: string): Found[] {
  return patterns.flatMap(({ kind, form, holds }) =>
    [...text.matchAll(form)].flatMap((match) =>
      holds === undefined || holds(match[0], text.slice(0, match.index))
        ? [{ kind, start: match.index, end: match.index + match[0].trimEnd().length }]
        : [],
    ),
  )
}
