import { formatDay, type Lang } from '../../../platform/text/index.ts'
import type { ActieTekst } from '../store/acties.ts'
import { textsIn } from '../texts/index.ts'

/** All that stands in an action, with the labels of the form. */
export function actieFields(actie: ActieTekst, lang: Lang): { label: string; text: string }[] {
  const t = textsIn(lang).actieForm
  const day = (value: string | null) => (value === null ? '' : formatDay(value, lang))
  return [
    { label: t.wat, text: actie.wat },
    { label: t.organisatie, text: actie.eigenaar_organisatie },
    { label: t.functie, text: actie.eigenaar_functie },
    { label: t.metWie, text: actie.met_wie },
    { label: t.voorDatum, text: day(actie.voor_datum) },
    { label: t.evaluatieOp, text: day(actie.evaluatie_op) },
    { label: t.hoeZien, text: actie.hoe_zien_we_het },
    { label: t.hoeBlijft, text: actie.hoe_blijft_het },
  ]
}
