import type { Bijeenkomst } from './bijeenkomst.ts'

type InOrder = Pick<Bijeenkomst, 'nummer' | 'datum' | 'begin' | 'stand'>

/**
 * Meetings are held in the order of their numbers: you get acquainted before you make a plan. A meeting may stand in for
 * one that was called off, so the numbers of those count as free places.
 * @returns the meeting that it should come after or before, or null when the order is right
 */
export function outOfOrderWith<T extends InOrder>(meeting: Omit<InOrder, 'stand'>, others: T[]): T | null {
  if (meeting.datum === null) return null
  const held = others.filter(({ datum, stand }) => datum !== null && stand !== 'afgelast')
  const free = others.filter(({ stand }) => stand === 'afgelast').map(({ nummer }) => nummer)
  const wrongAt = (nummer: number) =>
    held.find((other) => other.nummer < nummer !== startOf(other) < startOf(meeting)) ?? null
  if (free.some((nummer) => wrongAt(nummer) === null)) return null
  return wrongAt(meeting.nummer)
}

const startOf = ({ datum, begin }: Pick<InOrder, 'datum' | 'begin'>) => `${datum} ${begin}`
