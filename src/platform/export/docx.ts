import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Lang } from '../text/index.ts'

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }

export interface DocxDocument {
  /** Also the title in the properties of the file. */
  title: string
  lang: Lang
  blocks: Block[]
}

const languages: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const bullets = 'bullets'

/** Signs that XML 1.0 §2.2 does not take, and halves of a pair: a word processor refuses the whole file over one. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A document for a word processor that people can edit further. Everything is text: what looks like a formula, a field
 * or markup is shown as it was typed. Tables repeat their first row on each page and are named as header.
 */
export async function docxFile({ title, lang, blocks }: DocxDocument): Promise<Uint8Array> {
  const document = new Document({
    title: clean(title),
    creator: 'Thuiswaarts',
    lastModifiedBy: 'Thuiswaarts',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: '11pt', language: { value: languages[lang] } } },
        heading1: { run: { size: '20pt', bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading2: { run: { size: '15pt', bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { size: '12pt', bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
    sections: [{ children: blocks.flatMap(asDocx) }],
  })
  return Packer.toBuffer(document)
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 420, hanging: 280 } } },
} as const

function asDocx(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })]
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 140 }, children: runs(block.text) })]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runs(item) }),
      )
    case 'table':
      // A word processor sticks two tables together that have nothing between them.
      return [table(block.columns, block.rows), new Paragraph({})]
  }
}

function table(columns: string[], rows: string[][]): Table {
  const cell = (text: string, bold = false) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: [new Paragraph({ children: runs(text, bold) })],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((name) => cell(name, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: columns.map((_name, at) => cell(row[at] ?? '')) }),
      ),
    ],
  })
}

/** A new line that somebody typed stays one. */
function runs(text: string, bold = false): TextRun[] {
  return clean(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 && { break: 1 }) }))
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(notInXml, '')
}
