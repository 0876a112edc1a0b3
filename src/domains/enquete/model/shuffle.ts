import { randomInt } from 'node:crypto'

/** A new list in random order (Fisher-Yates with the randomness of the operating system). */
export function shuffle<T>(items: readonly T[]): T[] {
  const list = [...items]
  for (let last = list.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[list[last], list[other]] = [list[other] as T, list[last] as T]
  }
  return list
}
