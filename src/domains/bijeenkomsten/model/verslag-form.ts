import { z } from 'zod'
import { fields, type FormInput, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { readBesluiten } from './verslag.ts'

type Reading =
  | { ok: true; value: { tekst: string; besluiten: string[]; adopt: boolean } }
  | { ok: false; state: FormState }

/** The button that was pressed is the field `doel`. A draft may be empty, adopted minutes may not. */
export function readVerslag(form: FormInput, lang: Lang): Reading {
  const { verslag: label, errors: say } = texts(lang)
  const f = fields(lang)
  const result = form.read(
    z.object({ tekst: f.optionalText(label.tekst), besluiten: f.optionalText(label.besluiten) }),
  )
  if (!result.ok) return result
  const { tekst, besluiten } = result.value
  const adopt = form.text('doel') === 'vaststellen'
  if (adopt && tekst === '')
    return { ok: false, state: form.withErrors({ name: 'tekst', message: say.verslagLeeg }) }
  return { ok: true, value: { tekst, besluiten: readBesluiten(besluiten), adopt } }
}
