export interface Verslag {
  tekst: string
  besluiten: string[]
  /** ISO day; null is a draft that participants do not see */
  vastgesteldOp: string | null
  versie: number
}

/** The version of minutes that nobody wrote yet. */
export const firstVersie = 0

/** One decision per line, without empty lines and without the dash or number that people put in front. */
export function readBesluiten(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}
