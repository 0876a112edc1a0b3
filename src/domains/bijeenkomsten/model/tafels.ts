import { maxTafel } from './notitie.ts'

/** Somebody with a seat, and the table where she sits; null while she has none. */
export interface Tafelgenoot {
  deelnemerId: string
  naam: string
  doelgroep: string
  tafel: number | null
}

/** Two people who are kept at different tables. Why is not stored anywhere. */
export type UitElkaar = readonly [string, string]

/** Tables to choose from: enough for groups of four, and for what is chosen already. */
export function aantalTafels(mensen: Pick<Tafelgenoot, 'tafel'>[]): number {
  const highest = Math.max(0, ...mensen.map(({ tafel }) => tafel ?? 0))
  return Math.min(maxTafel, Math.max(4, Math.ceil(mensen.length / 4), highest + 1))
}

/** Who sits where, table by table; who has no table comes last. */
export function byTafel<M extends Pick<Tafelgenoot, 'tafel'>>(
  mensen: M[],
): { tafel: number | null; mensen: M[] }[] {
  const place = (tafel: number | null) => tafel ?? maxTafel + 1
  return [...Map.groupBy(mensen, ({ tafel }) => tafel)]
    .map(([tafel, atTable]) => ({ tafel, mensen: atTable }))
    .toSorted((a, b) => place(a.tafel) - place(b.tafel))
}

/** Pairs that are to be kept apart and sit at one table all the same. */
export function sittingTogether(
  mensen: Tafelgenoot[],
  apart: readonly UitElkaar[],
): { tafel: number; namen: [string, string] }[] {
  const byId = new Map(mensen.map((mens) => [mens.deelnemerId, mens]))
  return apart.flatMap(([een, ander]) => {
    const [a, b] = [byId.get(een), byId.get(ander)]
    if (a === undefined || b === undefined || a.tafel === null || a.tafel !== b.tafel) return []
    return [{ tafel: a.tafel, namen: [a.naam, b.naam] as [string, string] }]
  })
}

export interface TafelChange {
  deelnemerId: string
  /** null: she leaves her table */
  tafel: number | null
}

/**
 * What this host changed: what was chosen when the page opened against what is chosen now, so that another host's
 * choice stays. What is no table number counts as no table.
 */
export function changedTafels(
  was: ReadonlyMap<string, string>,
  chosen: ReadonlyMap<string, string>,
): TafelChange[] {
  return [...chosen]
    .filter(([id, tafel]) => (was.get(id) ?? '') !== tafel)
    .map(([deelnemerId, text]) => ({ deelnemerId, tafel: readTafel(text) }))
}

function readTafel(text: string): number | null {
  const tafel = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return tafel >= 1 && tafel <= maxTafel ? tafel : null
}
