import { searchKey } from '../../../platform/text/index.ts'

/** Gesprekken whose name or region holds what was typed, in any spelling; nothing typed keeps them all. */
export function searchGesprekken<T extends { naam: string; regioNaam: string }>(
  gesprekken: T[],
  typed: string,
): T[] {
  const key = searchKey(typed)
  return key === ''
    ? gesprekken
    : gesprekken.filter((gesprek) => searchKey(`${gesprek.regioNaam} ${gesprek.naam}`).includes(key))
}
