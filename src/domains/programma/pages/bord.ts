import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { bordNeeds, bordRows, searchBord, sortBord } from '../model/bord.ts'
import { programmaJaren } from '../model/jaren.ts'
import type { Programma } from '../model/programma.ts'
import { listRegios } from '../store/regios.ts'
import { bordTexts } from '../texts/bord.ts'
import { programmaTexts } from '../texts/programma.ts'
import { BordPage } from './bord-page.tsx'
import { aboutProgramma, programmaOf } from './programma-of.ts'

export async function showBord(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const { columns, rows } = await loadBord(rq, programma)
  const zoek = (rq.query.get('zoek') ?? '').trim().slice(0, 200)
  const sorteer = rq.query.get('sorteer') ?? ''
  const model = {
    programma,
    columns: columns.map(({ name, label }) => ({ name, label })),
    needs: bordNeeds(rows, isRunning(programma, rq.today), rq.lang),
    all: rows,
    rows: sortBord(searchBord(rows, zoek), sorteer),
    wanted: { zoek, sorteer },
    jaren: programmaJaren(programma, rq.today),
  }
  const crumb = { label: programmaTexts(rq.lang).title.bord }
  return page(BordPage, model, aboutProgramma(rq, programma, crumb))
}

export async function exportBord(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const { columns, rows } = await loadBord(rq, programma)
  const t = bordTexts(rq.lang)
  const lines = rows.map(({ regio, gesprek, cells }) => ({
    regio,
    ...Object.fromEntries(columns.map(({ name }) => [name, cells[name]?.text ?? ''])),
    ...(gesprek === null && columns[0] && { [columns[0].name]: t.nogGeen }),
    nodig: Object.values(cells)
      .flatMap(({ needs }) => needs ?? [])
      .join(' '),
  }))
  const csv = csvFile(
    [
      { key: 'regio', label: t.regio },
      ...columns.map(({ name, label }) => ({ key: name, label })),
      { key: 'nodig', label: t.nodig },
    ],
    lines,
  )
  return file(csv, 'text/csv; charset=utf-8', `${t.bestand}.csv`)
}

async function loadBord(rq: Rq, { id }: Programma) {
  const regios = await listRegios(rq.db, id)
  const columns = await rq.columns('programma-bord', { programmaId: id })
  return { columns, rows: bordRows(regios, columns, rq.lang) }
}

function isRunning({ van, tot }: Programma, today: string): boolean {
  return van <= today && today <= tot
}
