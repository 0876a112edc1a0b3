export type Richting = 'omhoog' | 'omlaag'

/** The ids in their new order; unchanged when there is no place to go or the id is unknown. */
export function moved(ids: readonly string[], id: string, richting: Richting): string[] {
  const from = ids.indexOf(id)
  const to = richting === 'omhoog' ? from - 1 : from + 1
  const other = ids[to]
  if (from === -1 || other === undefined) return [...ids]
  return ids.map((each, place) => (place === from ? other : place === to ? id : each))
}
