import { docxFile } from '../../../platform/export/index.ts'
import { slug } from '../../../platform/text/index.ts'
import { file, notFound, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { bordRows } from '../model/bord.ts'
import { dagenVan, programmaJaren } from '../model/jaren.ts'
import { jaarDocument } from '../model/jaar-document.ts'
import { listRegios } from '../store/regios.ts'
import { jaarTexts } from '../texts/jaar.ts'
import { programmaOf } from './programma-of.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What happened in a year, per region, as a file to send to who pays. */
export async function downloadJaar(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  const jaar = rq.params['jaar'] ?? ''
  if (programma === null || !programmaJaren(programma, rq.today).includes(jaar)) return notFound()
  const regios = await listRegios(rq.db, programma.id)
  const dagen = dagenVan(jaar, rq.today)
  const columns = await rq.columns('programma-jaar', { programmaId: programma.id, jaar: dagen })
  const rows = bordRows(regios, columns, rq.lang)
  const document = jaarDocument({ programma, jaar, dagen, today: rq.today, columns, rows }, rq.lang)
  const name = slug(jaarTexts(rq.lang).bestand(jaar))
  return file(await docxFile(document), wordType, `${name}.docx`)
}
