import { csvFile } from '../../../platform/export/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { textsIn } from '../texts/index.ts'
import type { PuntMetActies } from './agenda-model.ts'
import { themaName } from '../../programma/index.ts'

/** One row per action, with the point it belongs to. Days stay ISO days, so that a spreadsheet can sort them. */
export function agendaCsv(punten: PuntMetActies[], lang: Lang): Uint8Array {
  const t = textsIn(lang)
  const { ja, nee, ...labels } = t.csv
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label }))
  const rows = punten.flatMap((punt) =>
    punt.acties.map((actie) => ({
      punt: punt.titel,
      thema: themaName(punt.thema, lang),
      actie: actie.wat,
      organisatie: actie.eigenaar_organisatie,
      functie: actie.eigenaar_functie,
      datum: actie.voor_datum,
      stand: t.stand[actie.stand],
      later: actie.toestand.later === null ? nee : ja,
      nieuweDatum: actie.nieuwe_datum,
      reden: actie.reden,
      hoeZien: actie.hoe_zien_we_het,
      hoeBlijft: actie.hoe_blijft_het,
      uitkomst: actie.uitkomst === null ? null : t.uitkomst[actie.uitkomst],
      waarom: actie.waarom,
    })),
  )
  return csvFile(columns, rows)
}
