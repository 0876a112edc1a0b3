import { type ActieOpDag, standOp } from './actie-stand.ts'
import type { MeldbareStand } from './woorden.ts'

export interface MeldingTekst {
  stand: MeldbareStand
  tekst: string
  nieuweDatum: string | null
  reden: string
}

export type MeldingFout = {
  name: 'tekst' | 'nieuweDatum' | 'reden'
  fout: 'nodig' | 'bewijs' | 'waarom' | 'voorbij' | 'reden'
}

/** What each report must tell; one that goes well needs no words. */
const neededText: Record<MeldbareStand, 'nodig' | 'bewijs' | 'waarom' | null> = {
  bezig: null,
  vast: 'nodig',
  klaar: 'bewijs',
  gestopt: 'waarom',
}

/**
 * What is missing in a report. Stuck needs what is needed, done needs how one can see it, stopped needs why; a later
 * day, and an open action whose day has passed, need a reason that everybody can read.
 */
export function meldingFouten(melding: MeldingTekst, actie: ActieOpDag, today: string): MeldingFout[] {
  const fouten: MeldingFout[] = []
  const needed = neededText[melding.stand]
  if (needed !== null && melding.tekst === '') fouten.push({ name: 'tekst', fout: needed })
  const { nieuweDatum } = melding
  if (nieuweDatum !== null && nieuweDatum < today) fouten.push({ name: 'nieuweDatum', fout: 'voorbij' })
  const isLater = nieuweDatum !== null && actie.voor_datum !== null && nieuweDatum > actie.voor_datum
  const isLate = standOp({ ...actie, stand: melding.stand }, today).later !== null
  if ((isLater || isLate) && melding.reden === '') fouten.push({ name: 'reden', fout: 'reden' })
  return fouten
}

/** Done and stopped have no new day any more. */
export function withoutIdleDay(melding: MeldingTekst): MeldingTekst {
  return melding.stand === 'klaar' || melding.stand === 'gestopt'
    ? { ...melding, nieuweDatum: null, reden: '' }
    : melding
}
