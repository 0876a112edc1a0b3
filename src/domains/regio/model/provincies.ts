const { compare } = new Intl.Collator('nl')

/**
 * The provinces of a region by the list that is shown first. A gemeente that only another list puts here
 * does not make the region cross the border of a province.
 * @param gemeenten with the rank of the first list that puts them here
 */
export function provinciesOf(gemeenten: readonly { provincie: string; lijst: number }[]): string[] {
  const first = Math.min(...gemeenten.map(({ lijst }) => lijst))
  const provincies = gemeenten.filter(({ lijst }) => lijst === first).map(({ provincie }) => provincie)
  return [...new Set(provincies)].toSorted(compare)
}
