import { drempelVoor } from './drempel.ts'
import { enqueteLijst, type Lijst } from './lijst.ts'
import { delenOp, niveaus, type Niveau, type Optie } from './schaal.ts'
import type { SchaalVraag } from './vraag.ts'
import { isVoor } from './vragenlijst.ts'

/** One person's choices. */
export interface GeslotenAntwoord {
  groep: string
  keuzes: Record<string, Optie>
}

/** The answers to one question of one group; groep null: of everybody together. No niveau: too few to show. */
export interface Tabel {
  groep: string | null
  niveau: Niveau | null
  delen: { code: string; aantal: number }[]
}

/** Everything that may leave about a round. */
export interface Uitkomst {
  uitgedeeld: number
  /** null: fewer than the threshold, but not nobody. */
  beantwoord: number | null
  /** null: the groups are shown together. */
  groepen: { groep: string; uitgedeeld: number; beantwoord: number }[] | null
  vragen: { vraag: string; tabellen: Tabel[] }[]
}

/**
 * The simple form of the publication rule: merge, do not punch holes.
 * As soon as one group has fewer than twice the threshold, the groups are shown together for the whole round, so that
 * no group follows from a total minus the others. Then options fold until every shown count is 0 or at least the threshold.
 * @param uitgedeeld codes handed out per group; every group in it takes part in the rule, answered or not
 */
export function publish(
  antwoorden: readonly GeslotenAntwoord[],
  uitgedeeld: Readonly<Record<string, number>>,
  lijst: Lijst = enqueteLijst,
): Uitkomst {
  const groepen = [...new Set([...Object.keys(uitgedeeld), ...antwoorden.map(({ groep }) => groep)])].sort()
  const van = (groep: string) => antwoorden.filter((antwoord) => antwoord.groep === groep)
  const apart =
    lijst.metGroepen &&
    groepen.length > 0 &&
    groepen.every((groep) => lijst.genoeg(van(groep).length, [groep]))
  const aantal = antwoorden.length
  return {
    uitgedeeld: Object.values(uitgedeeld).reduce((sum, codes) => sum + codes, 0),
    beantwoord: aantal > 0 && aantal < drempelVoor([]) ? null : aantal,
    groepen: apart
      ? groepen.map((groep) => ({ groep, uitgedeeld: uitgedeeld[groep] ?? 0, beantwoord: van(groep).length }))
      : null,
    vragen: lijst.vragen
      .filter(
        (vraag) => vraag.voor === 'iedereen' || (apart && groepen.some((groep) => isVoor(vraag, groep))),
      )
      .map((vraag) => ({
        vraag: vraag.id,
        tabellen: apart
          ? groepen
              .filter((groep) => isVoor(vraag, groep))
              .map((groep) => tabel(lijst, vraag, groep, van(groep)))
          : [tabel(lijst, vraag, null, antwoorden)],
      })),
  }
}

function tabel(
  lijst: Lijst,
  vraag: SchaalVraag,
  groep: string | null,
  antwoorden: readonly GeslotenAntwoord[],
): Tabel {
  const groepen = [...new Set(antwoorden.map((antwoord) => antwoord.groep))]
  const drempel = drempelVoor(groepen)
  const keuzes = antwoorden.map((antwoord) => antwoord.keuzes[vraag.id] ?? 'weet-niet')
  for (const niveau of lijst.genoeg(antwoorden.length, groepen) ? niveaus : []) {
    const delen = delenOp(vraag.soort, niveau).map(({ code, van }) => ({
      code,
      aantal: keuzes.filter((keuze) => van.includes(keuze)).length,
    }))
    if (delen.every(({ aantal }) => aantal === 0 || aantal >= drempel)) return { groep, niveau, delen }
  }
  return { groep, niveau: null, delen: [] }
}
