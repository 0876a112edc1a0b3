import { makeCode } from '../../../platform/access/index.ts'
import type { PartijStand } from '../store/tables.ts'

/** Codes of a batch. Derived, so that the sheet can be printed although only hashes are stored. */
export function codesOf(roundSecret: Buffer, partijId: string, aantal: number): string[] {
  return Array.from({ length: aantal }, (_, number) => makeCode(roundSecret, partijId, number))
}

/** The sheet is shown until it is handed out. From then on its codes work, and nobody of the team sees them again. */
export function isBladZichtbaar(stand: PartijStand): boolean {
  return stand === 'klaar'
}
