import { z } from 'zod'
import { fields, type FormState } from '../../../platform/forms/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { meldingFouten, type MeldingTekst, withoutIdleDay } from '../model/melding.ts'
import { meldbareStanden } from '../model/woorden.ts'
import type { Actie } from '../store/acties.ts'
import { textsIn } from '../texts/index.ts'

/** Reads a report about this action; on failure what was typed comes back with what is missing. */
export function readMelding(
  rq: Rq,
  actie: Actie,
): { ok: true; value: MeldingTekst } | { ok: false; state: FormState } {
  const { veld, melden } = textsIn(rq.lang)
  const f = fields(rq.lang)
  const read = rq.form.read(
    z.object({
      stand: f.choice(veld.stand, meldbareStanden),
      tekst: f.optionalText(veld.tekst, 2000),
      nieuweDatum: f.optionalDay(veld.nieuweDatum),
      reden: f.optionalText(veld.reden, 500),
    }),
  )
  if (!read.ok) return read
  const melding = withoutIdleDay({ ...read.value, nieuweDatum: read.value.nieuweDatum || null })
  const fouten = meldingFouten(melding, actie, rq.today)
  if (fouten.length === 0) return { ok: true, value: melding }
  return {
    ok: false,
    state: rq.form.withErrors(...fouten.map(({ name, fout }) => ({ name, message: melden.fout[fout] }))),
  }
}
