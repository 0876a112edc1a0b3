import { provinciesOf } from './provincies.ts'
import type { RegioInLijst } from './regio-in-lijst.ts'

export interface GemeenteRij {
  regioId: string
  code: string
  naam: string
  andereNamen: string[]
  provincie: string
  /** Rank of the first list that puts this gemeente in this region. */
  lijst: number
}

export type RegioRij = Omit<RegioInLijst, 'provincies' | 'gemeenten'> & { id: string }

const { compare } = new Intl.Collator('nl')

/** Puts the gemeenten under their regions. A gemeente under two regions is disputed and stands under both. */
export function buildLijst(regios: readonly RegioRij[], rijen: readonly GemeenteRij[]): RegioInLijst[] {
  const betwist = betwisteCodes(rijen)
  return regios.toSorted(byName).map(({ id, ...regio }) => {
    const own = rijen.filter(({ regioId }) => regioId === id).toSorted(byName)
    return {
      ...regio,
      provincies: provinciesOf(own),
      gemeenten: own.map(({ naam, andereNamen, code }) => ({
        naam,
        andereNamen,
        betwist: betwist.has(code),
      })),
    }
  })
}

function betwisteCodes(rijen: readonly GemeenteRij[]): Set<string> {
  const codes = rijen.map(({ code }) => code)
  return new Set(codes.filter((code, index) => codes.indexOf(code) !== index))
}

function byName(a: { naam: string }, b: { naam: string }): number {
  return compare(a.naam, b.naam)
}
