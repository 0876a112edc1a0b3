import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Lang, searchKey } from '../../../platform/text/index.ts'
import { doelgroepName } from './doelgroep.ts'

export interface Invited {
  mail: string
  doelgroep: string
  taal: Lang
}

export type RowProblem =
  | { kind: 'mail' | 'leeg' | 'taal' | 'kolommen' | 'groep' }
  /** The same address on an earlier line. */
  | { kind: 'dubbel'; line: number }

export interface WrongRow {
  line: number
  typed: string
  problem: RowProblem
}

export type ListReading =
  | { ok: true; rows: Invited[]; ignored: string[] }
  | { ok: false; kind: 'regels'; rows: WrongRow[] }
  | { ok: false; kind: 'kolomMist' | 'kolomDubbel'; column: string }
  | { ok: false; kind: 'geenRegels' | 'kapot' }
  | { ok: false; kind: 'teVeel'; count: number }

const mostRows = 500

/** How people name the columns. */
const columnNames = {
  mail: ['mail', 'e mail', 'email', 'mailadres', 'e mailadres', 'emailadres', 'mail address'],
  doelgroep: ['doelgroep', 'groep', 'target group', 'group'],
  taal: ['taal', 'language'],
} as const
type Column = keyof typeof columnNames

/**
 * Reads a list of who is to be invited. All or nothing: with one wrong row nothing can be sent. What a spreadsheet
 * would calculate is text here like all else.
 * @param offered codes of the doelgroepen that can be invited
 */
export function readInvitationList(text: string, offered: readonly string[]): ListReading {
  const records = recordsOf(text)
  if (records === null) return { ok: false, kind: 'kapot' }
  const [head, ...rows] = records
  if (head === undefined) return { ok: false, kind: 'geenRegels' }
  // Refused by number before anything else is looked at.
  if (rows.length > mostRows) return { ok: false, kind: 'teVeel', count: rows.length }
  const columns = new Map<Column, number>()
  const ignored: string[] = []
  for (const [index, name] of head.cells.entries()) {
    const column = columnOf(name)
    if (column === null) ignored.push(name)
    else if (columns.has(column)) return { ok: false, kind: 'kolomDubbel', column }
    else columns.set(column, index)
  }
  for (const column of ['mail', 'doelgroep'] as const)
    if (!columns.has(column)) return { ok: false, kind: 'kolomMist', column }
  if (rows.length === 0) return { ok: false, kind: 'geenRegels' }
  return readRows(rows, { columns, width: head.cells.length, offered, ignored })
}

interface Line {
  line: number
  cells: string[]
}

interface Layout {
  columns: Map<Column, number>
  width: number
  offered: readonly string[]
  ignored: string[]
}

function readRows(lines: Line[], { columns, width, offered, ignored }: Layout): ListReading {
  const groups = groupsByName(offered)
  const seen = new Map<string, number>()
  const rows: Invited[] = []
  const wrong: WrongRow[] = []
  for (const { line, cells } of lines) {
    const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? ''
    const mail = cell('mail').toLowerCase()
    const doelgroep = groups.get(searchKey(cell('doelgroep')))
    const taal = languages[searchKey(cell('taal'))]
    const before = seen.get(mail)
    const problem = ((): RowProblem | null => {
      if (cells.length !== width) return { kind: 'kolommen' }
      if (mail === '') return { kind: 'leeg' }
      if (!isMail(mail)) return { kind: 'mail' }
      if (before !== undefined) return { kind: 'dubbel', line: before }
      if (doelgroep === undefined) return { kind: 'groep' }
      return taal === undefined ? { kind: 'taal' } : null
    })()
    if (before === undefined) seen.set(mail, line)
    if (problem !== null) wrong.push({ line, typed: cells.join(' · '), problem })
    else if (doelgroep !== undefined && taal !== undefined) rows.push({ mail, doelgroep, taal })
  }
  return wrong.length > 0 ? { ok: false, kind: 'regels', rows: wrong } : { ok: true, rows, ignored }
}

const languages: Record<string, Lang> = { '': 'nl', nl: 'nl', nederlands: 'nl', en: 'en', engels: 'en' }

/** Nothing a mail server could read as a second recipient or a second header. */
function isMail(mail: string): boolean {
  return mail.length <= 254 && z.email().safeParse(mail).success
}

function columnOf(name: string): Column | null {
  const key = searchKey(name)
  for (const [column, names] of Object.entries(columnNames))
    if ((names as readonly string[]).includes(key)) return column as Column
  return null
}

/** A group by its code and by its name in both languages. */
function groupsByName(offered: readonly string[]): Map<string, string> {
  return new Map(
    offered.flatMap((code) =>
      [
        code,
        doelgroepName(code, 'nl'),
        doelgroepName(code, 'en'),
        doelgroepName(code, 'nl').replace(/ \(.*/, ''),
      ].map((name) => [searchKey(name), code] as const),
    ),
  )
}

/** Cells by line; empty lines are left out. Null when it is not in columns at all. */
function recordsOf(text: string): Line[] | null {
  const clean = text.replace(/^\uFEFF/, '')
  try {
    const found = parse(clean, {
      delimiter: delimiterOf(clean),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return found
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch {
    return null
  }
}

/** The sign between the cells of the first line; Dutch Excel writes semicolons, others commas, a copied table tabs. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? ''
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';'
}
