import type { BordRow } from './bord.ts'

/** How many rows are at each step that occurs, from the first to the last; before them the regions without a gesprek. */
export function countSteps(rows: BordRow[], without: string): { label: string; value: number }[] {
  const reached = rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ steps, text }) =>
      steps === undefined ? [] : [{ step: steps.current, text }],
    ),
  )
  const counted = Map.groupBy(
    reached.toSorted((a, b) => a.step - b.step),
    ({ text }) => text,
  )
  return [
    { label: without, value: rows.filter(({ gesprek }) => gesprek === null).length },
    ...[...counted].map(([label, same]) => ({ label, value: same.length })),
  ]
}
