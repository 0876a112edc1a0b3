import type { Stand } from './stand.ts'

/** One doelgroep of a gesprek in numbers. */
export interface Aanmeldstand {
  doelgroep: string
  plaatsen: number
  bezet: number
  wacht: number
  /** Codes in batches that still count, and how many of those were handed out and used. */
  gemaakt: number
  uitgedeeld: number
  gebruikt: number
  /** Codes that are still to be handed out: by a recruiter today, and by nobody. */
  bijWerver: number
  bijNiemand: number
  /** Mails with a code that did not arrive. */
  onbezorgd: number
}

interface Moment {
  stand: Stand
  /** Days until the last day to sign up; below 0 when it is over. */
  dagen: number
}

/** Seats that are empty and for which nobody waits. */
export function nogNodig({ plaatsen, bezet, wacht }: Aanmeldstand): number {
  return Math.max(0, plaatsen - bezet - wacht)
}

/** People who have a code in their hands and did not sign up. */
export function onderweg({ uitgedeeld, gebruikt, onbezorgd }: Aanmeldstand): number {
  return Math.max(0, uitgedeeld - gebruikt - onbezorgd)
}

/** By experience about half of the people with a code come; so many codes for a seat are enough. */
const codesPerSeat = 2

export function codesTekort(row: Aanmeldstand): number {
  return Math.max(0, nogNodig(row) * codesPerSeat - onderweg(row) - row.bijWerver - row.bijNiemand)
}

interface Rule {
  step: string
  /** Number to say in the sentence. */
  count: (row: Aanmeldstand) => number
  when: (row: Aanmeldstand, moment: Moment) => boolean
}

const urgentDays = 7

/** What helps most now, the first that is true. The sentences stand in the texts under the same names. */
export const rules = [
  {
    step: 'bel-wachtlijst',
    count: ({ wacht }) => wacht,
    when: ({ plaatsen, bezet, wacht }, { stand }) => stand !== 'opzet' && wacht > 0 && bezet < plaatsen,
  },
  { step: 'vol-met-wachtlijst', count: ({ wacht }) => wacht, when: ({ wacht }) => wacht > 0 },
  { step: 'vol', count: () => 0, when: (row) => nogNodig(row) === 0 },
  { step: 'afgerond', count: () => 0, when: (_row, { stand }) => stand === 'afgerond' },
  { step: 'voeg-toe', count: nogNodig, when: (_row, { stand }) => stand === 'bezig' },
  { step: 'verleng', count: nogNodig, when: (_row, { stand, dagen }) => stand === 'aanmelden' && dagen < 0 },
  { step: 'maak-codes', count: (row) => codesTekort(row), when: ({ gemaakt }) => gemaakt === 0 },
  { step: 'kies-werver', count: ({ bijNiemand }) => bijNiemand, when: ({ bijNiemand }) => bijNiemand > 0 },
  { step: 'onbezorgd', count: ({ onbezorgd }) => onbezorgd, when: ({ onbezorgd }) => onbezorgd > 0 },
  { step: 'vraag-werver', count: ({ bijWerver }) => bijWerver, when: ({ bijWerver }) => bijWerver > 0 },
  { step: 'open-eerst', count: nogNodig, when: (_row, { stand }) => stand === 'opzet' },
  { step: 'bel', count: nogNodig, when: (_row, { dagen }) => dagen <= urgentDays },
  { step: 'meer-codes', count: codesTekort, when: (row) => codesTekort(row) > 0 },
  { step: 'herinner', count: onderweg, when: () => true },
] as const satisfies Rule[]

export type VolgendeStap = (typeof rules)[number]['step']

export function volgendeStap(row: Aanmeldstand, moment: Moment): { step: VolgendeStap; count: number } {
  const rule = (rules as readonly (Rule & { step: VolgendeStap })[]).find(({ when }) => when(row, moment))
  if (rule === undefined) throw new Error('The last rule is always true')
  return { step: rule.step, count: rule.count(row) }
}
