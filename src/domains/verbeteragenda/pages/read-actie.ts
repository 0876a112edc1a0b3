import { z } from 'zod'
import { fields, type FieldError, type FormState } from '../../../platform/forms/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import type { ActieTekst } from '../store/acties.ts'
import { textsIn } from '../texts/index.ts'

interface ReadActie {
  actie: ActieTekst
  mail: string | null
  noot: string
}

/** In a concept only what will be done is needed; the rest may come later, until adoption. */
export function readActie(
  rq: Rq,
  isAdopted: boolean,
): { ok: true; value: ReadActie } | { ok: false; state: FormState } {
  const t = textsIn(rq.lang).veld
  const f = fields(rq.lang)
  const read = rq.form.read(
    z.object({
      wat: f.text(t.wat, 1000),
      eigenaar_organisatie: f.optionalText(t.organisatie, 200),
      eigenaar_functie: f.optionalText(t.functie, 200),
      mail: f.optionalMail(),
      met_wie: f.optionalText(t.metWie, 300),
      voor_datum: f.optionalDay(t.voorDatum),
      evaluatie_op: f.optionalDay(t.evaluatieOp),
      hoe_zien_we_het: f.optionalText(t.hoeZien, 2000),
      hoe_blijft_het: f.optionalText(t.hoeBlijft, 2000),
      noot: f.optionalText(t.noot, 1000),
    }),
  )
  if (!read.ok) return read
  const { noot, mail, ...text } = read.value
  const actie = { ...text, voor_datum: text.voor_datum || null, evaluatie_op: text.evaluatie_op || null }
  const errors = actieErrors(actie, isAdopted, textsIn(rq.lang).actieForm.fout)
  if (errors.length > 0) return { ok: false, state: rq.form.withErrors(...errors) }
  return { ok: true, value: { actie, mail: mail || null, noot } }
}

type Messages = ReturnType<typeof textsIn>['actieForm']['fout']

function actieErrors(actie: ActieTekst, isAdopted: boolean, say: Messages): FieldError[] {
  const { voor_datum, evaluatie_op } = actie
  const errors: FieldError[] = []
  if (evaluatie_op !== null && (voor_datum === null || evaluatie_op < voor_datum)) {
    errors.push({ name: 'evaluatie_op', message: say.evaluatieEerder })
  }
  if (!isAdopted) return errors
  if (actie.eigenaar_organisatie === '')
    errors.push({ name: 'eigenaar_organisatie', message: say.eigenaarNodig })
  if (actie.eigenaar_functie === '') errors.push({ name: 'eigenaar_functie', message: say.eigenaarNodig })
  if (voor_datum === null) errors.push({ name: 'voor_datum', message: say.datumNodig })
  if (evaluatie_op === null) errors.push({ name: 'evaluatie_op', message: say.datumNodig })
  return errors
}
