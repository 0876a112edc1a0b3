import type { OutgoingMail } from '../../../platform/mail/index.ts'

/** A request or a job: whatever puts a message in the outbox. */
interface Messenger {
  mail(message: OutgoingMail): Promise<void>
  sms(message: { to: string; text: string; about?: string }): Promise<void>
}

/** How somebody asked to be reached, and what we have of her. */
export interface Reachable {
  id: string
  mail: string | null
  telefoon: string | null
  bereik: Bereik
  /** Her last mail came back: the next one would too. */
  mailStand: 'goed' | 'opgehouden' | 'teruggekomen'
}

export type Bereik = 'mail' | 'sms' | 'bel'

interface Message {
  subject: string
  text: string
  /** The same in one text message: at most 160 signs, with the link when there is one. */
  short: string
  calendar?: OutgoingMail['calendar']
}

/** The way that works for her: as she asked, or by a call when her address or number is not there. */
export function bereikOf({ bereik, mail, telefoon, mailStand }: Omit<Reachable, 'id'>): Bereik {
  if (bereik === 'sms' && telefoon) return 'sms'
  if (bereik === 'mail' && mail !== null && mailStand !== 'teruggekomen') return 'mail'
  return 'bel'
}

/** Mails or texts her; `bel` says that nothing was sent and somebody of the team is to call. */
export async function reach(to: Messenger, deelnemer: Reachable, message: Message): Promise<Bereik> {
  const { subject, text, short, calendar } = message
  const about = deelnemer.id
  const way = bereikOf(deelnemer)
  if (way === 'mail')
    await to.mail({ to: deelnemer.mail ?? '', subject, text, about, ...(calendar && { calendar }) })
  if (way === 'sms') await to.sms({ to: deelnemer.telefoon ?? '', text: short, about })
  return way
}

/**
 * Others may read the mail of a young person. Until a host spoke with her it names no place, region or gesprek: the date
 * and place of a meeting can tell where a foster child will be.
 */
export function isVeiligTeMailen({
  jong,
  hostBevestigd,
}: {
  jong: boolean
  hostBevestigd: boolean
}): boolean {
  return !jong || hostBevestigd
}
