import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { gesprekSchema } from './gesprek-form.ts'

const sjabloonCodes = ['drie-bijeenkomsten', 'dialoogtafel'] as const

interface Offer {
  /** Ids to choose from */
  regios: readonly string[]
  /** Ids of colleagues, and the value for somebody else */
  begeleiders: readonly string[]
  /** ISO day */
  today: string
}

export function startSchema(lang: Lang, { regios, begeleiders, today }: Offer) {
  const field = fields(lang)
  const t = texts(lang)
  const first = z.object({
    regio: z
      .string({ error: t.gesprekForm.regioKiezen })
      .refine((id) => regios.includes(id), t.gesprekForm.regioKiezen),
    sjabloon: field.choice(t.gesprekForm.sjabloon, sjabloonCodes),
  })
  const last = z.object({
    begeleider: z
      .string({ error: t.start.facilitatorNeeded })
      .refine((id) => begeleiders.includes(id), t.start.facilitatorNeeded),
    begeleiderNaam: field.optionalText(t.start.facilitatorName, 100),
    begeleiderMail: field.optionalMail(),
    aanmeldenTot: z
      .string({ error: t.gesprekForm.aanmeldenTotPast })
      .refine((day) => day === '' || day >= today, t.gesprekForm.aanmeldenTotPast),
  })
  return first.and(gesprekSchema(lang)).and(last)
}
