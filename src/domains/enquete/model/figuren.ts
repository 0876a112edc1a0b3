import type { Uitkomst } from './publish.ts'
import { niveaus, schalen, type Niveau, type Schaal } from './schaal.ts'
import { findVraag } from './vragenlijst.ts'

/** One bar: a question, answered by one group or by everybody (null). */
interface Balk {
  vraag: string
  groep: string | null
  delen: { code: string; aantal: number }[]
  /** Stands below the bar: it is no point on the scale. */
  weetNiet: number | null
}

/** Bars that have the same parts, and so can stand in one picture. */
export interface Figuur {
  /** The question when groups stand beside each other; null when questions do. */
  vraag: string | null
  schaal: Schaal
  niveau: Niveau
  balken: Balk[]
}

export interface Figuren {
  figuren: Figuur[]
  verborgen: { vraag: string; groep: string | null }[]
}

/** Published facts as pictures: per question where groups are shown apart, else all questions below each other. */
export function figurenVan({ vragen, groepen }: Uitkomst): Figuren {
  const rijen = vragen.flatMap(({ vraag, tabellen }) => tabellen.map((tabel) => ({ ...tabel, vraag })))
  const figuren: Figuur[] = []
  for (const vraag of groepen === null ? [null] : vragen.map((one) => one.vraag)) {
    for (const schaal of Object.keys(schalen) as Schaal[]) {
      for (const niveau of niveaus) {
        const balken = rijen
          .filter(
            (rij) =>
              (vraag === null || rij.vraag === vraag) &&
              rij.niveau === niveau &&
              schaalVan(rij.vraag) === schaal,
          )
          .map((rij) => ({
            vraag: rij.vraag,
            groep: rij.groep,
            delen: rij.delen.filter(({ code }) => code !== 'weet-niet'),
            weetNiet: rij.delen.find(({ code }) => code === 'weet-niet')?.aantal ?? null,
          }))
        if (balken.length > 0) figuren.push({ vraag, schaal, niveau, balken })
      }
    }
  }
  const verborgen = rijen
    .filter(({ niveau }) => niveau === null)
    .map(({ vraag, groep }) => ({ vraag, groep }))
  return { figuren, verborgen }
}

function schaalVan(id: string): Schaal | null {
  return findVraag(id)?.soort ?? null
}
