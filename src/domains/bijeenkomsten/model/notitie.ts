export const soorten = ['gaat-goed', 'kan-beter', 'idee'] as const
export type Soort = (typeof soorten)[number]

/** The highest table number: 60 people at tables of at least two. */
export const maxTafel = 30

export interface Notitie {
  id: string
  bijeenkomstId: string
  /** number of the meeting in its gesprek */
  nummer: number
  tafel: number
  soort: Soort
  tekst: string
  /** The group that the facilitator put it in, and what that is called; null while it stands alone. */
  groepId: string | null
  groep: string | null
}

/** The notes under their three headings, in the order in which the tables talk; a heading without notes stays. */
export function bySoort<N extends Pick<Notitie, 'soort' | 'tafel'>>(
  notities: N[],
): { soort: Soort; notities: N[] }[] {
  return soorten.map((soort) => ({
    soort,
    notities: notities.filter((notitie) => notitie.soort === soort).toSorted((a, b) => a.tafel - b.tafel),
  }))
}
