import { addDays } from '../../../platform/clock/index.ts'
import { type ActieOpDag, geldendeDatum, isOpen } from './actie-stand.ts'

export type HerinneringSoort = 'week-ervoor' | 'dag-erna'

/** How long a missed run is made up for; a reminder that comes later than this would only confuse. */
const inhaaldagen = 2

/**
 * Which reminder the owner gets on this day: seven days before the day that counts, and the day after it.
 * Null for an action that is done, stopped or without a day.
 */
export function herinneringOp(
  actie: ActieOpDag,
  today: string,
): { soort: HerinneringSoort; dag: string } | null {
  const dag = geldendeDatum(actie)
  if (dag === null || !isOpen(actie.stand)) return null
  if (isWithin(today, addDays(dag, -7))) return { soort: 'week-ervoor', dag }
  return isWithin(today, addDays(dag, 1)) ? { soort: 'dag-erna', dag } : null
}

function isWithin(today: string, first: string): boolean {
  return today >= first && today <= addDays(first, inhaaldagen)
}
