/** Several regions that hold the conversation together. */
export interface Programma {
  id: string
  organisatieId: string
  organisatieNaam: string
  naam: string
  doel: string
  /** An organisation, never a person. */
  financier: string
  /** ISO days */
  van: string
  tot: string
  /** False: seen by who leads it and by its organisation only. */
  openbaar: boolean
  /** Who saves names the version that was read. */
  versie: number
}

/** What the form asks. */
export type ProgrammaFields = Pick<Programma, 'naam' | 'doel' | 'financier' | 'van' | 'tot' | 'openbaar'>
