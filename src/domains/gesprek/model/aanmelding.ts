import type { Bereik } from './reach.ts'

/** What people can need to take part; what is not in the list they write. */
export const behoeften = ['eten', 'reiskosten', 'tolk', 'rolstoel', 'kinderopvang'] as const
export type Behoefte = (typeof behoeften)[number]

export interface Volwassene {
  naam: string
  /** One of the two may be empty. */
  mail: string
  telefoon: string
}

/** A person as asked at sign-up: what the table and the messages need, and no more. */
export interface Aanmelding {
  doelgroep: string
  naam: string
  mail: string
  telefoon: string
  bereik: Bereik
  nodig: string
  behoeften: string[]
  brengtIemandMee: boolean
  ervaring: string
  namens: string
  kanAlleKeren: boolean
  /** Ids of meetings she cannot come to. */
  mist: string[]
  /** Null for adults. */
  onder16: boolean | null
  /** The adult whom a young person chose. */
  volwassene: Volwassene | null
  /** What she wrote to the facilitator, perhaps nothing; null when she need not be called first. */
  belEerst: string | null
}
