import { addDays } from '../../src/platform/clock/index.ts'
import { start } from './canary-words.ts'
import type { FoundField } from './walls-html.ts'

/** What somebody would type, by the name of the field. */
function typed(today: string): Record<string, string> {
  return {
    naam: 'Iemand Nieuw',
    mail: 'nieuw@voorbeeld.invalid',
    contactMail: 'nieuw@voorbeeld.invalid',
    telefoon: '0600000000',
    contactTelefoon: '0600000000',
    aantal: '3',
    tafel: '1',
    aanmeldenTot: addDays(today, 40),
    geldigTot: addDays(today, 40),
    datum: addDays(today, 70),
    voor_datum: addDays(today, 10),
    evaluatie_op: addDays(today, 60),
    volgendGesprek: addDays(today, 200),
    nieuweDatum: '',
  }
}

/** Left as it is: rows of a schedule that nobody needs to fill in. */
const untouched = /^(van|tot|titel)_\d+$/

/** Fills in a form as somebody would who wants it to be accepted and to change something. */
export function fill(
  fields: FoundField[],
  today: string,
  given: Record<string, string> = {},
): [string, string][] {
  const sent = new Map<string, string>()
  for (const field of fields) {
    const { name, type, value } = field
    if (name in given) sent.set(name, given[name] ?? '')
    else if (!sent.has(name)) sent.set(name, valueFor(field, typed(today)[name]))
    else if (type === 'hidden') sent.set(name, value)
  }
  // What is sent comes back in the answer; a word in it would look like one that was read.
  return [...sent].map(([name, value]) => [name, value.replaceAll(start, 'woord')])
}

function valueFor({ name, type, value }: FoundField, typed: string | undefined): string {
  if (['hidden', 'submit', 'radio', 'checkbox', 'select'].includes(type) || untouched.test(name)) return value
  if (name === 'datum' && value !== '') return value
  if (typed !== undefined) return typed
  if (name.startsWith('plaatsen-')) return value || '2'
  if (type === 'date' || type === 'time' || type === 'email' || type === 'tel') return value
  return value === '' ? 'Een gewone zin.' : `${value} Nog iets.`
}
