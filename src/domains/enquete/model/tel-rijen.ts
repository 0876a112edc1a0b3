import { kleineGroep } from './drempel.ts'

export interface TelRij {
  /** null: everybody together */
  groep: string | null
  uitgedeeld: number
  /** At least this many; null: the group is small and only counts in the total. */
  vanaf: number | null
}

/** What the facilitator sees while a round is open: no count for a group in which few codes were handed out. */
export function countRows(
  uitgedeeld: Record<string, number>,
  tussenstand: Record<string, number>,
  samen: string,
): TelRij[] {
  const rijen: TelRij[] = Object.entries(uitgedeeld).map(([groep, aantal]) => ({
    groep,
    uitgedeeld: aantal,
    vanaf: aantal < kleineGroep ? null : (tussenstand[groep] ?? 0),
  }))
  const totaal = rijen.reduce((sum, rij) => sum + rij.uitgedeeld, 0)
  return [...rijen, { groep: null, uitgedeeld: totaal, vanaf: tussenstand[samen] ?? 0 }]
}
