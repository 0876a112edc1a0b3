import type { Partition, Table } from './round.ts'

/** A way to count options together. */
export interface Level {
  name: string
  parts: Partition
}

/** The ways in which a table may be shown, from fine to coarse; a partition of other options than it has is not one. */
export function levelsOf(
  { options }: Pick<Table, 'options'>,
  mergeOptions: Readonly<Record<string, Partition>> = {},
): Level[] {
  const coarser = Object.entries(mergeOptions)
    .map(([name, parts]) => ({ name, parts }))
    .filter(({ parts }) => parts.flat().length === options.length && parts.length < options.length)
    .toSorted((a, b) => b.parts.length - a.parts.length)
  return [{ name: 'all', parts: options.map((_, option) => [option]) }, ...coarser]
}
