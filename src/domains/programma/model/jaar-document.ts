import type { docxFile } from '../../../platform/export/index.ts'
import { formatDay, type Lang } from '../../../platform/text/index.ts'
import type { ColumnCell } from '../../../platform/web/index.ts'
import { jaarTexts } from '../texts/jaar.ts'
import type { BordRow } from './bord.ts'
import type { Programma } from './programma.ts'

type Document = Parameters<typeof docxFile>[0]
type Block = Document['blocks'][number]

interface JaarModel {
  programma: Programma
  jaar: string
  /** ISO days */
  dagen: { van: string; tot: string }
  today: string
  columns: { name: string; label: string }[]
  rows: BordRow[]
}

/** The overview of one year: what it is and where it comes from, all regions in one table, then each region. */
export function jaarDocument(model: JaarModel, lang: Lang): Document {
  const { programma, jaar, dagen, today, columns, rows } = model
  const t = jaarTexts(lang)
  const first = columns[0]
  const title = t.title(jaar, programma.naam)
  return {
    title,
    lang,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: t.periode(formatDay(dagen.van, lang), formatDay(dagen.tot, lang)) },
      { kind: 'paragraph', text: t.bron(formatDay(today, lang)) },
      { kind: 'paragraph', text: t.klein },
      { kind: 'heading', level: 2, text: t.alle },
      {
        kind: 'table',
        columns: [t.regio, ...(first ? [first.label] : [])],
        rows: rows.map((row) => [row.regio, ...(first ? [textOf(row, first.name, t.nogGeen)] : [])]),
      },
      ...rows.flatMap((row) => regioBlocks(row, columns, lang)),
    ],
  }
}

function regioBlocks(row: BordRow, columns: JaarModel['columns'], lang: Lang): Block[] {
  const t = jaarTexts(lang)
  const heading: Block = { kind: 'heading', level: 2, text: row.regio }
  if (row.gesprek === null) return [heading, { kind: 'paragraph', text: t.geenGesprek }]
  const facts = columns.flatMap(({ name, label }) => {
    const cell = cellOf(row, name)
    return cell === undefined || cell.lines !== undefined ? [] : [[label, cell.text]]
  })
  const lists = columns.flatMap(({ name, label }): Block[] => {
    const cell = cellOf(row, name)
    if (cell?.lines === undefined) return []
    return [
      { kind: 'heading', level: 3, text: label },
      { kind: 'paragraph', text: cell.text },
      { kind: 'list', items: cell.lines },
    ]
  })
  return [heading, { kind: 'table', columns: [t.onderwerp, t.stand], rows: facts }, ...lists]
}

function textOf(row: BordRow, column: string, without: string): string {
  return row.gesprek === null ? without : (cellOf(row, column)?.text ?? '')
}

function cellOf({ cells }: BordRow, column: string): ColumnCell | undefined {
  return Object.hasOwn(cells, column) ? cells[column] : undefined
}
