import { addDays } from '../../../platform/clock/index.ts'
import { type ActieOpDag, geldendeDatum, isOpen, standOp } from './actie-stand.ts'
import { mayEvaluate } from './evaluatie.ts'
import type { Uitkomst } from './woorden.ts'

interface ActieOpBureau extends ActieOpDag {
  evaluatie_op: string | null
  uitkomst: Uitkomst | null
}

export const aandachtspunten = ['later', 'vast', 'binnenkort', 'evalueren'] as const
export type Aandacht = (typeof aandachtspunten)[number]

/** How many days ahead a facilitator looks. */
const vooruit = 14

/** Which actions need their facilitator today, and why; an action can need her for two reasons. */
export function needsAttention<T extends ActieOpBureau>(
  acties: readonly T[],
  today: string,
): Record<Aandacht, T[]> {
  return {
    later: acties.filter((actie) => standOp(actie, today).later !== null),
    vast: acties.filter(({ stand }) => stand === 'vast'),
    binnenkort: acties.filter((actie) => isDueSoon(actie, today)),
    evalueren: acties.filter((actie) => actie.uitkomst === null && mayEvaluate(actie, today)),
  }
}

function isDueSoon(actie: ActieOpDag, today: string): boolean {
  const dag = geldendeDatum(actie)
  return isOpen(actie.stand) && dag !== null && dag >= today && dag <= addDays(today, vooruit)
}
