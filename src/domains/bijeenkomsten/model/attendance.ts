export interface Aanwezige {
  deelnemerId: string
  naam: string
  doelgroep: string
  aanwezig: boolean
}

/** Per doelgroep how many people there were of how many seats, in the order of the list. */
export function countPerDoelgroep(
  mensen: Aanwezige[],
): { doelgroep: string; aanwezig: number; verwacht: number }[] {
  const counts = new Map<string, { doelgroep: string; aanwezig: number; verwacht: number }>()
  for (const { doelgroep, aanwezig } of mensen) {
    const count = counts.get(doelgroep) ?? { doelgroep, aanwezig: 0, verwacht: 0 }
    count.verwacht += 1
    if (aanwezig) count.aanwezig += 1
    counts.set(doelgroep, count)
  }
  return [...counts.values()]
}

/**
 * Two hosts tick people off at the same time, each on an own phone. So only what this host changed is written:
 * what was ticked when the page opened against what is ticked now.
 */
export function changedTicks(
  before: readonly string[],
  after: readonly string[],
): { deelnemerId: string; aanwezig: boolean }[] {
  const was = new Set(before)
  const is = new Set(after)
  return [
    ...[...is].filter((id) => !was.has(id)).map((deelnemerId) => ({ deelnemerId, aanwezig: true })),
    ...[...was].filter((id) => !is.has(id)).map((deelnemerId) => ({ deelnemerId, aanwezig: false })),
  ]
}
