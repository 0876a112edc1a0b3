/** Why somebody is called: she signed up, a meeting moved, was called off, or is tomorrow. */
export type BelSoort = 'aangemeld' | 'wijziging' | 'afgelast' | 'dag'

/** Somebody who must be told by phone. */
export interface Belpunt {
  id: string
  deelnemerId: string
  naam: string
  telefoon: string | null
  jong: boolean
  soort: BelSoort
  /** Null: it is about all meetings. */
  bijeenkomstId: string | null
  /** ISO day; null while nobody called. */
  gebeldOp: string | null
}
