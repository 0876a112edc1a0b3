import { formatDay, type Lang } from '../../../platform/text/index.ts'
import { Details, usePage } from '../../../ui/index.ts'
import { type Herkomst, herkomsten } from '../model/woorden.ts'
import { type Texts, textsIn } from '../texts/index.ts'
import { themaName } from '../../programma/index.ts'
import { Written } from './written.tsx'

/** What stood there before a change, field by field. */
export function Was({ was }: { was: Record<string, string> }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const fields = Object.entries(was).map(([field, text]) => ({
    label: label(field, t),
    text: shown(field, text, t, lang),
  }))
  return fields.map(({ label, text }) => (
    <Details key={label} summary={t.verloop.stond(label)}>
      <Written text={text === '' ? t.verloop.leeg : text} />
    </Details>
  ))
}

function label(field: string, t: Texts): string {
  const labels: Record<string, string> = {
    titel: t.punt.titel,
    toelichting: t.punt.toelichting,
    thema: t.punt.thema,
    herkomst: t.punt.herkomst,
    herkomst_tekst: t.punt.herkomstTekst,
    wat: t.actieForm.wat,
    eigenaar_organisatie: t.actieForm.organisatie,
    eigenaar_functie: t.actieForm.functie,
    met_wie: t.actieForm.metWie,
    voor_datum: t.actieForm.voorDatum,
    hoe_zien_we_het: t.actieForm.hoeZien,
    hoe_blijft_het: t.actieForm.hoeBlijft,
    evaluatie_op: t.actieForm.evaluatieOp,
    volgend_gesprek_op: t.agenda.volgend,
  }
  return labels[field] ?? field
}

function shown(field: string, text: string, t: Texts, lang: Lang): string {
  if (text === '') return text
  if (field === 'thema') return themaName(text, lang)
  if (field === 'herkomst' && herkomsten.includes(text as Herkomst)) return t.herkomst[text as Herkomst]
  return /_(datum|op)$/.test(field) ? formatDay(text, lang) : text
}
