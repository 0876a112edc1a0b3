/** moment: how many on the reference date; periode: how many in the course of the period. */
export type Telling = 'moment' | 'periode'
export type CijferStatus = 'gepubliceerd' | 'voorlopig' | 'onbekend' | 'niet-van-toepassing'

interface InTalen {
  nl: string
  en: string
}

export interface Bron {
  naam: string
  uitgever: string
  url: string
  /** ISO day on which the figures stood there. */
  nagekekenOp: string
  licentie: InTalen
}

export interface Cijfer {
  periode: string
  peildatum: string
  /** null is unknown or not applicable, as the status says; never zero */
  waarde: number | null
  status: CijferStatus
  /** false: counted in another way; stands apart and is never in one line with the rest */
  vergelijkbaar: boolean
  toelichting: InTalen | null
}

export interface Reeks {
  code: string
  naam: InTalen
  eenheid: InTalen
  definitie: InTalen
  /** false: still to be held against the publication */
  definitieZeker: boolean
  telling: Telling
  bron: Bron
  /** In the order of the years. */
  cijfers: Cijfer[]
}

/** The part of a series that may be compared, and so may be one line in a picture. */
export function comparable(reeks: Reeks): Cijfer[] {
  return reeks.cijfers.filter(({ vergelijkbaar }) => vergelijkbaar)
}

/** What stands apart, each with its reason. */
export function apart(reeks: Reeks): Cijfer[] {
  return reeks.cijfers.filter(({ vergelijkbaar }) => !vergelijkbaar)
}
