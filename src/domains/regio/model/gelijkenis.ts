import { schrijffouten } from './schrijffouten.ts'
import { zoekwoorden } from './zoeknaam.ts'

/** How well a name answers what was typed: 0 is the whole name, null is not at all. */
type Gelijkenis = 0 | 1 | 2 | 3 | 4

/** Spaces do not count: "Zuid-Oost Brabant" is "Zuidoost-Brabant". */
export function vergelijk(name: string, typed: string): Gelijkenis | null {
  const words = zoekwoorden(name)
  const wanted = zoekwoorden(typed)
  const query = wanted.join('')
  if (query === '') return null
  const whole = words.join('')
  if (whole === query) return 0
  if (whole.startsWith(query)) return 1
  if (words.some((_, from) => words.slice(from).join('').startsWith(query))) return 2
  if (wanted.every((word) => words.some((other) => other.startsWith(word)))) return 3
  return query.length >= 3 && whole.includes(query) ? 4 : null
}

/** Whether somebody who typed this with a slip of the finger or the ear may have meant the name. */
export function lijktOp(name: string, typed: string): boolean {
  const query = zoekwoorden(typed).join('')
  if (query.length < 4) return false
  const words = zoekwoorden(name)
  const allowed = query.length < 8 ? 1 : 2
  // From each word on: who looks for "Zuid-Kennemerland" may type "Kenemerland".
  return words.some((_, from) => schrijffouten(query, words.slice(from).join('')) <= allowed)
}
