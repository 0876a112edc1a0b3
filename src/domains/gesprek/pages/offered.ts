import type { Seats } from '../store/seats.ts'
import type { OfferedDoelgroep } from './doelgroep-field.tsx'

/** The doelgroepen to choose from: those with seats. */
export function offeredBy(seats: Seats[]): OfferedDoelgroep[] {
  return seats.map(({ doelgroep, vrij }) => ({ code: doelgroep, full: vrij === 0 }))
}
