import type { Cijfer } from './reeks.ts'

export interface Bekend {
  periode: string
  waarde: number
}

/** What can be said about a series in words. Unknown figures are passed over and named, never counted as zero. */
interface Verloop {
  laatste: Bekend
  /** The known figure before the last. */
  vorige: Bekend | null
  /** The first known figure, when that is another than the last and the one before it. */
  eerste: Bekend | null
  /** The highest, when it is none of those. */
  hoogste: Bekend | null
  /** Periods of which no figure is known. */
  onbekend: string[]
}

export function summarise(cijfers: readonly Pick<Cijfer, 'periode' | 'waarde'>[]): Verloop | null {
  const known = cijfers.filter((cijfer): cijfer is Bekend => cijfer.waarde !== null)
  const laatste = known.at(-1)
  if (laatste === undefined) return null
  const vorige = known.at(-2) ?? null
  const eerste = known.length > 2 ? (known[0] ?? null) : null
  const top = Math.max(...known.map(({ waarde }) => waarde))
  const highest = known.filter(({ waarde }) => waarde === top)
  const named = [laatste, vorige, eerste]
  const hoogste = highest.some((cijfer) => named.includes(cijfer)) ? null : (highest[0] ?? null)
  const onbekend = cijfers.filter(({ waarde }) => waarde === null).map(({ periode }) => periode)
  return { laatste, vorige, eerste, hoogste, onbekend }
}
