import { isJong } from '../model/doelgroep.ts'
import type { Seats } from '../store/seats.ts'
import type { OfferedDoelgroep } from './doelgroep-field.tsx'

/** The doelgroepen to choose from: those with seats; by oneself only those of adults. */
export function offeredBy(door: 'zelf' | 'host', seats: Seats[]): OfferedDoelgroep[] {
  return seats
    .filter(({ doelgroep }) => door === 'host' || !isJong(doelgroep))
    .map(({ doelgroep, vrij }) => ({ code: doelgroep, full: vrij === 0 }))
}
