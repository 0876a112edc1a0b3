/**
 * opzet: only the organisation sees it · aanmelden: open for sign-up · bezig: the meetings are held ·
 * afgerond: the agenda stands and is followed up.
 */
export const standen = ['opzet', 'aanmelden', 'bezig', 'afgerond'] as const
export type Stand = (typeof standen)[number]

/** The one step forward; there is no way back, because people acted on what they saw. */
export function nextStand(stand: Stand): Stand | null {
  return standen[standen.indexOf(stand) + 1] ?? null
}

export function isPublished(stand: Stand): boolean {
  return stand !== 'opzet'
}

interface Openness {
  stand: Stand
  /** ISO day, the last on which one can sign up */
  aanmeldenTot: string
  /** Whether the organisation recorded who is responsible for the data (GDPR art. 24). */
  organisatieKlaar: boolean
}

/** Why somebody cannot sign up by herself; null when she can. */
export function closedBecause(
  gesprek: Openness,
  today: string,
): 'nog-niet' | 'voorbij' | 'organisatie' | null {
  if (gesprek.stand === 'opzet') return 'nog-niet'
  if (gesprek.stand !== 'aanmelden' || today > gesprek.aanmeldenTot) return 'voorbij'
  return gesprek.organisatieKlaar ? null : 'organisatie'
}

/** A host may still add people while the meetings are held. */
export function isOpenForHost(gesprek: Openness): boolean {
  return gesprek.organisatieKlaar && (gesprek.stand === 'aanmelden' || gesprek.stand === 'bezig')
}

/** The four steps of the process with where this gesprek is; for the list on its public page. */
export function stepStates(stand: Stand): ('done' | 'current' | 'todo')[] {
  const current = { opzet: -1, aanmelden: 0, bezig: 1, afgerond: 2 }[stand]
  return [0, 1, 2].map((step) => (step < current ? 'done' : step === current ? 'current' : 'todo'))
}
