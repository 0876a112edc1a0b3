import type { Stand } from './woorden.ts'

/** What the state of an action follows from. Days are ISO days. */
export interface ActieOpDag {
  stand: Stand
  /** The day that was agreed. */
  voor_datum: string | null
  /** A later day that the owner named, with her reason. */
  nieuwe_datum: string | null
  reden: string
}

export interface ActieStand {
  stand: Stand
  /** Set when the agreed day has passed and the action is neither done nor stopped. */
  later: { dagen: number; nieuweDatum: string | null; reden: string | null } | null
}

/**
 * The state of an action on a day. "Later than agreed" is never stored: it follows from the calendar,
 * so that nobody can forget to say it. A new day does not hide that the agreed one was missed.
 */
export function standOp(actie: ActieOpDag, today: string): ActieStand {
  const { stand, voor_datum } = actie
  if (!isOpen(stand) || voor_datum === null || today <= voor_datum) return { stand, later: null }
  const later = {
    dagen: daysBetween(voor_datum, today),
    nieuweDatum: actie.nieuwe_datum,
    reden: actie.reden === '' ? null : actie.reden,
  }
  return { stand, later }
}

export function isOpen(stand: Stand): boolean {
  return stand !== 'klaar' && stand !== 'gestopt'
}

/** The day that counts now: the new one when the owner named one, else the agreed one. */
export function geldendeDatum(actie: Pick<ActieOpDag, 'voor_datum' | 'nieuwe_datum'>): string | null {
  return actie.nieuwe_datum ?? actie.voor_datum
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}
