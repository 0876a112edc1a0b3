import { isOptie, type Optie } from './schaal.ts'
import type { Vraag } from './vraag.ts'
import { vragenlijst } from './vragenlijst.ts'

/** The open answer takes this many characters; also in the widest script it then fits in the sealed box. */
export const openMax = 800

/** What somebody answered: an option per question with a scale, and the open answer. */
export interface Antwoorden {
  keuzes: Record<string, Optie>
  open: string
}

/** The value of a question as it stands in a form; empty when there is none (yet). */
export function valueOf(antwoorden: Antwoorden, vraag: Vraag): string {
  return vraag.soort === 'open' ? antwoorden.open : (antwoorden.keuzes[vraag.id] ?? '')
}

/** Reads answers from fields (`v-gehoord`); what is no option of that question does not count as an answer. */
export function readAntwoorden(groep: string, text: (name: string) => string): Antwoorden {
  const antwoorden: Antwoorden = { keuzes: {}, open: '' }
  for (const vraag of vragenlijst(groep)) {
    const value = text(fieldName(vraag))
    if (vraag.soort === 'open') antwoorden.open = value
    else if (isOptie(vraag.soort, value)) antwoorden.keuzes[vraag.id] = value
  }
  return antwoorden
}

export function fieldName(vraag: Vraag): string {
  return `v-${vraag.id}`
}

export type Fout = 'kies' | 'te-lang'

/** What is wrong with the answer to this question, if anything. The open question may stay empty. */
export function foutIn(antwoorden: Antwoorden, vraag: Vraag): Fout | null {
  if (vraag.soort !== 'open') return valueOf(antwoorden, vraag) === '' ? 'kies' : null
  return [...antwoorden.open].length > openMax ? 'te-lang' : null
}

/** Text for the sealed box. Every question of the group is in it, so that nothing shows what was left out. */
export function toText(groep: string, antwoorden: Antwoorden): string {
  const keuzes = Object.fromEntries(
    vragenlijst(groep).flatMap((vraag) =>
      vraag.soort === 'open' ? [] : [[vraag.id, antwoorden.keuzes[vraag.id] ?? 'weet-niet']],
    ),
  )
  return JSON.stringify({ keuzes, open: antwoorden.open })
}

/** @throws SyntaxError when the text is no answer */
export function fromText(groep: string, text: string): Antwoorden {
  const { keuzes = {}, open = '' } = JSON.parse(text) as { keuzes?: Record<string, unknown>; open?: unknown }
  const lijst = vragenlijst(groep)
  const read = readAntwoorden(groep, (name) => {
    const vraag = lijst.find((candidate) => fieldName(candidate) === name)
    return String(vraag?.soort === 'open' ? open : (keuzes[vraag?.id ?? ''] ?? ''))
  })
  for (const vraag of lijst) if (vraag.soort !== 'open') read.keuzes[vraag.id] ??= 'weet-niet'
  return read
}
