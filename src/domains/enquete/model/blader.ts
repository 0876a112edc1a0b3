import { foutIn, type Antwoorden, type Fout } from './antwoorden.ts'
import type { Vraag } from './vraag.ts'

/** Where somebody is: before the questions, at a question (counted from 0), or checking the answers. */
export type Plaats = 'begin' | number | 'nakijken'

/**
 * The place that comes after pressing a button. Forward only with a good answer; back and elsewhere always.
 * @param terug whether this question was chosen on the page where answers are checked: then that page comes again
 */
export function nextPlaats(
  vragen: readonly Vraag[],
  antwoorden: Antwoorden,
  van: number,
  knop: string,
  terug = false,
): { plaats: Plaats; fout: Fout | null } {
  const gekozen = /^naar-(\d{1,2})$/.exec(knop)?.[1]
  if (gekozen !== undefined && vragen[Number(gekozen)] !== undefined)
    return { plaats: Number(gekozen), fout: null }
  const vraag = vragen[van]
  if (vraag === undefined) return { plaats: 'begin', fout: null }
  if (knop === 'vorige') return { plaats: van === 0 ? 'begin' : van - 1, fout: null }
  const fout = foutIn(antwoorden, vraag)
  if (fout !== null) return { plaats: van, fout }
  // Nothing is sent with a hole in it: after the last question the first one without an answer comes up.
  const open = vragen.findIndex((one) => foutIn(antwoorden, one) !== null)
  if (van + 1 < vragen.length && !(terug && open === -1)) return { plaats: van + 1, fout: null }
  const hole = vragen[open]
  return hole === undefined
    ? { plaats: 'nakijken', fout: null }
    : { plaats: open, fout: foutIn(antwoorden, hole) }
}
