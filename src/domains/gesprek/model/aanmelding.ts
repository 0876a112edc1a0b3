import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { isDoelgroep, isJong } from './doelgroep.ts'

/** A person as asked at sign-up: what the table and the mail need, and no more. */
export interface Aanmelding {
  doelgroep: string
  naam: string
  mail: string
  telefoon: string
  nodig: string
  kanAlleKeren: boolean
}

/**
 * @param offered doelgroepen that have seats in this gesprek
 * @param door 'zelf': adults only; a host also signs up young people
 */
export function aanmeldingSchema(lang: Lang, offered: readonly string[], door: 'zelf' | 'host') {
  const field = fields(lang)
  const t = texts(lang).aanmelden
  const choose = door === 'zelf' ? t.doelgroepKiezen : t.groepKiezen
  return (
    z
      .object({
        doelgroep: z
          .string({ error: choose })
          .refine((code) => isDoelgroep(code) && offered.includes(code), choose)
          .refine((code) => door === 'host' || !isJong(code), t.jongViaHost),
        naam: field.text(t.naamVeld, 100),
        mail: field.optionalMail(),
        telefoon: field.optionalPhone(),
        nodig: field.optionalText(t.nodigKort, 1000),
        alleKeren: z.enum(['ja', 'nee'], { error: t.alleKerenKiezen }),
      })
      // Also asked when another field is wrong, so that everything to repair is said at once.
      .refine((value) => (value.mail ?? '') !== '' || (value.telefoon ?? '') !== '', {
        path: ['mail'],
        error: t.mailOfTelefoonNodig,
        when: () => true,
      })
      .transform(({ alleKeren, ...rest }): Aanmelding => ({ ...rest, kanAlleKeren: alleKeren === 'ja' }))
  )
}
