import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { contactFields } from './contact.ts'
import type { Stand } from './stand.ts'

interface Now {
  stand: Stand
  /** ISO days */
  today: string
  aanmeldenTot: string
}

/** The texts of a gesprek. While people can still sign up, another closing day lies ahead. */
export function gesprekSchema(lang: Lang, { stand, today, aanmeldenTot }: Now) {
  const field = fields(lang)
  const t = texts(lang).gesprekForm
  const mayBePast = stand === 'bezig' || stand === 'afgerond'
  return z.object({
    naam: field.text(t.naam, 120),
    inleiding: field.optionalText(t.inleiding, 2000),
    aanmeldenTot: field
      .day(t.aanmeldenTot)
      .refine((day) => mayBePast || day === aanmeldenTot || day >= today, t.aanmeldenTotPast),
    ...contactFields(lang),
  })
}

/** The version of a gesprek that stood in the form; 0 when somebody took it out. */
export function versieRead(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}

/** What participants notice when it changes. */
export function changedForPeople(
  before: { aanmeldenTot: string; contact: { name: string; role: string; phone: string; mail: string } },
  after: { aanmeldenTot: string; contactNaam: string; contactTelefoon: string; contactMail: string },
): boolean {
  return (
    before.aanmeldenTot !== after.aanmeldenTot ||
    before.contact.name !== after.contactNaam ||
    before.contact.phone !== after.contactTelefoon ||
    before.contact.mail !== after.contactMail
  )
}

/** What still has to be filled in before anybody may read it. */
const neededTexts = ['naam', 'inleiding', 'aanmeldenTot', 'contact'] as const
export type NeededText = (typeof neededTexts)[number]

interface Texts {
  naam: string
  inleiding: string
  aanmeldenTot: string
  contact: { name: string; role: string; phone: string; mail: string }
}

export function missingTexts({ naam, inleiding, aanmeldenTot, contact }: Texts, today: string): NeededText[] {
  const isMissing: Record<NeededText, boolean> = {
    naam: naam === '',
    inleiding: inleiding === '',
    aanmeldenTot: aanmeldenTot < today,
    contact: Object.values(contact).includes(''),
  }
  return neededTexts.filter((key) => isMissing[key])
}

/** Names of what is missing, in the middle of a sentence. */
export function missingNames(missing: readonly NeededText[], lang: Lang): string[] {
  return missing.map((key) => startenTexts(lang).mist[key])
}
