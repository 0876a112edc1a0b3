const { compare } = new Intl.Collator('nl')

/** One list says in one year: this gemeente belongs to that region. */
export interface Plaatsing {
  gemeenteCode: string
  gemeente: string
  provincie: string
  bron: string
  /** Rank of the list among the lists. */
  lijst: number
  jaar: number
  regioNaam: string
  regioSlug: string
}

export interface BetwisteGemeente {
  naam: string
  plaatsingen: Plaatsing[]
}

/** Splits the gemeenten of a region into those on which the lists agree and those on which they do not. */
export function splitBetwist(plaatsingen: readonly Plaatsing[]): {
  eens: { naam: string; provincie: string }[]
  betwist: BetwisteGemeente[]
} {
  const groups = [...Map.groupBy(plaatsingen, ({ gemeenteCode }) => gemeenteCode).values()].map((own) => ({
    naam: own[0]?.gemeente ?? '',
    provincie: own[0]?.provincie ?? '',
    plaatsingen: own,
    betwist: new Set(own.map(({ regioSlug }) => regioSlug)).size > 1,
  }))
  const sorted = groups.toSorted((a, b) => compare(a.naam, b.naam))
  return {
    eens: sorted.filter(({ betwist }) => !betwist).map(({ naam, provincie }) => ({ naam, provincie })),
    betwist: sorted.filter(({ betwist }) => betwist).map(({ naam, plaatsingen }) => ({ naam, plaatsingen })),
  }
}
