import type { GemeenteInLijst, RegioInLijst } from './regio-in-lijst.ts'

export interface GemeenteRij {
  regioId: string
  code: string
  naam: string
  andereNamen: string[]
  provincie: string
  /** The lists that put this gemeente in this region, the first list first. */
  bronnen: string[]
}

export type RegioRij = Omit<RegioInLijst, 'provincies' | 'gemeenten'> & { id: string }

/** Puts the gemeenten under their regions. A gemeente under two regions is disputed and stands under both. */
export function buildLijst(regios: readonly RegioRij[], rijen: readonly GemeenteRij[]): RegioInLijst[] {
  const betwist = betwisteGemeenten(rijen)
  return regios.map(({ id, ...regio }) => {
    const own = rijen.filter(({ regioId }) => regioId === id)
    return { ...regio, provincies: provinciesOf(own), gemeenten: own.map((rij) => gemeente(rij, betwist)) }
  })
}

function gemeente({ naam, andereNamen, code }: GemeenteRij, betwist: Set<string>): GemeenteInLijst {
  return { naam, andereNamen, betwist: betwist.has(code) }
}

function betwisteGemeenten(rijen: readonly GemeenteRij[]): Set<string> {
  const seen = new Set<string>()
  return new Set(rijen.map(({ code }) => code).filter((code) => seen.size === seen.add(code).size))
}

/**
 * The provinces of a region by the list that counts first. A gemeente that only another list puts here
 * does not make the region cross the border of a province.
 */
export function provinciesOf(rijen: readonly Pick<GemeenteRij, 'provincie' | 'bronnen'>[]): string[] {
  const first = rijen.find(({ bronnen }) => bronnen.length > 1)?.bronnen[0] ?? rijen[0]?.bronnen[0]
  const here = rijen.filter(({ bronnen }) => first !== undefined && bronnen.includes(first))
  return [...new Set(here.map(({ provincie }) => provincie))].sort((a, b) => a.localeCompare(b, 'nl'))
}
