import type { Bereik } from './reach.ts'

/** How somebody wants to be reached, as typed. */
export interface BereikWish {
  bereik: Bereik
  mail: string
  telefoon: string
}

interface Known {
  mail: string | null
  telefoon: string | null
}

interface BereikChange {
  /** What can be stored at once. */
  now: { bereik?: Bereik; mail?: string; telefoon?: string }
  /** An address that is used only after the code that is sent there comes back. */
  pending: { bereik: 'mail' | 'sms'; adres: string } | null
}

/**
 * Messages go only where she proved that they arrive with her; until then they go where they went. A number to be
 * called at needs no proof: whoever answers hears who calls. What belongs to another way is left alone.
 */
export function bereikChange({ bereik, mail, telefoon }: BereikWish, known: Known): BereikChange {
  const number = telefoon === '' ? {} : { telefoon }
  if (bereik === 'mail') {
    if (mail === known.mail) return { now: { bereik, ...number }, pending: null }
    return { now: number, pending: { bereik, adres: mail } }
  }
  if (bereik === 'sms' && telefoon !== known.telefoon)
    return { now: {}, pending: { bereik, adres: telefoon } }
  return { now: { bereik, ...number }, pending: null }
}
