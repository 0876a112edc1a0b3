/** The template that the regions of one programme share, as its leaders wrote it. */
export interface EigenSjabloon {
  inleiding: string
  bijeenkomsten: EigenBijeenkomst[]
  plaatsen: { doelgroep: string; aantal: number }[]
}

export interface EigenBijeenkomst {
  titel: string
  doel: string
  /** '16:00', in the Netherlands */
  begin: string
  einde: string
  /** Days to propose between the meeting before and this one; 0 for the first. */
  dagenNaVorige: number
  /** One after the other; together they fill the meeting. Empty when there is no schedule yet. */
  onderdelen: { titel: string; minuten: number }[]
}

/** A version never changes. */
export interface SjabloonVersie extends EigenSjabloon {
  versie: number
  /** ISO day */
  gemaaktOp: string
}
