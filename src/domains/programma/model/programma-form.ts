import { z } from 'zod'
import { fields, type FormInput, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { programmaTexts } from '../texts/programma.ts'
import type { ProgrammaFields } from './programma.ts'

/** Reads what the programme is called, what it is for, who pays and how long it lasts. */
export function readProgramma(
  form: FormInput,
  lang: Lang,
): { ok: true; value: ProgrammaFields } | { ok: false; state: FormState } {
  const field = fields(lang)
  const t = programmaTexts(lang).fields
  const read = form.read(
    z.object({
      naam: field.text(t.naam, 120),
      doel: field.optionalText(t.doel, 2000),
      financier: field.optionalText(t.financier, 200),
      van: field.day(t.van),
      tot: field.day(t.tot),
      openbaar: z.string().default(''),
    }),
  )
  if (!read.ok) return read
  const { openbaar, ...rest } = read.value
  if (rest.tot < rest.van)
    return { ok: false, state: form.withErrors({ name: 'tot', message: t.totVoorVan }) }
  return { ok: true, value: { ...rest, openbaar: openbaar === 'ja' } }
}
