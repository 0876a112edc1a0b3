import { z } from 'zod'
import { fields, type FormInput } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { maxTafel, soorten } from './notitie.ts'

const longestNotitie = 1000

export function readNotitie(form: FormInput, lang: Lang) {
  const { notities: label, errors: say } = texts(lang)
  const f = fields(lang)
  return form.read(
    z.object({
      tafel: f.count(label.tafel, 1, maxTafel),
      soort: z.enum(soorten, { error: say.soort }),
      tekst: f.text(label.tekst, longestNotitie),
    }),
  )
}

export interface StartValues {
  tafel: string
  soort: string
}

/** What the form starts with, from the address: the table and kind of the note before. Anything odd is left out. */
export function startValues(query: URLSearchParams): StartValues {
  const tafel = query.get('tafel') ?? ''
  const soort = query.get('soort') ?? ''
  const isTafel = /^\d{1,2}$/.test(tafel) && Number(tafel) >= 1 && Number(tafel) <= maxTafel
  return { tafel: isTafel ? tafel : '', soort: soorten.find((known) => known === soort) ?? '' }
}
