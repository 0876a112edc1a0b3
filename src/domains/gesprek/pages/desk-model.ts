import type { ShownPanel } from '../../../platform/web/index.ts'
import type { Stand } from '../model/stand.ts'
import type { Aanmeldstand } from '../model/volgende-stap.ts'

export interface DeskModel {
  id: string
  naam: string
  stand: Stand
  /** Days until the last day to sign up; below 0 when it is over. */
  dagen: number
  rows: Aanmeldstand[]
  /** Whether any codes were made. */
  hasCodes: boolean
  /** Batches of codes that are not (all) handed out yet. */
  notHandedOut: number
  /** Who has or waits for a seat. */
  signedUp: number
  panels: ShownPanel[]
}
