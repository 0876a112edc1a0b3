import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'

export const needed = ['datum', 'plaatsnaam', 'adres', 'dagindeling'] as const
export type Needed = (typeof needed)[number]

/** What participants still have to hear about a planned meeting. */
export function missing(bijeenkomst: BijeenkomstMetLocatie): Needed[] {
  if (bijeenkomst.stand !== 'gepland') return []
  const isMissing: Record<Needed, boolean> = {
    datum: bijeenkomst.datum === null,
    plaatsnaam: bijeenkomst.plaatsnaam === '',
    // Who takes part from home needs no address.
    adres: bijeenkomst.adres === '' && bijeenkomst.videoLink === '',
    dagindeling: bijeenkomst.onderdelen.length === 0,
  }
  return needed.filter((key) => isMissing[key])
}
