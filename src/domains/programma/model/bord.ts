import { searchKey, type Lang } from '../../../platform/text/index.ts'
import type { ColumnCell, ShownColumn } from '../../../platform/web/index.ts'
import { bordTexts } from '../texts/bord.ts'
import { regioName, type DeelnemendeRegio } from './deelnemende-regio.ts'

/** One line of the board: a region with its gesprek, or a region that has none yet. */
export interface BordRow {
  key: string
  regio: string
  regioSlug: string
  /** Id of the gesprek; null when there is none. */
  gesprek: string | null
  /** By the name of the column. */
  cells: Record<string, ColumnCell>
}

export interface Need {
  key: string
  regio: string
  text: string
  href: string | null
}

/**
 * The rows of the board, by name of region. A gesprek stands under its region, also when that was merged into another;
 * one in a region that does not take part is left out.
 */
export function bordRows(regios: DeelnemendeRegio[], columns: ShownColumn[], lang: Lang): BordRow[] {
  const gesprekken = columns.flatMap(({ cells }) =>
    [...cells.values()].filter(({ under }) => under !== undefined),
  )
  const rows = regios.flatMap((regio): BordRow[] => {
    const base = { regio: regioName(regio, lang), regioSlug: regio.slug }
    const own = gesprekken.filter(({ under }) => under === regio.id || under === regio.nuId)
    if (own.length === 0) return [{ ...base, key: regio.id, gesprek: null, cells: {} }]
    return own.map(({ row }) => ({ ...base, key: row, gesprek: row, cells: cellsOf(columns, row) }))
  })
  // Two regions that were merged into one share its gesprek: it is shown once.
  return rows.filter(({ key }, index) => rows.findIndex((other) => other.key === key) === index)
}

function cellsOf(columns: ShownColumn[], row: string): Record<string, ColumnCell> {
  return Object.fromEntries(
    columns.flatMap(({ name, cells }) => {
      const cell = cells.get(row)
      return cell === undefined ? [] : [[name, cell] as const]
    }),
  )
}

/** What cannot wait first. A region without a gesprek is the calmest of all, and only counts once the programme runs. */
export function bordNeeds(rows: BordRow[], isRunning: boolean, lang: Lang): Need[] {
  const found = rows.flatMap(({ key, regio, regioSlug, gesprek, cells }) => {
    if (gesprek === null) {
      const text = bordTexts(lang).nogGeenNodig
      return isRunning ? [{ key, regio, text, href: `/regio/${regioSlug}`, within: Infinity }] : []
    }
    return Object.entries(cells).flatMap(([name, { needs, needsWithin = Infinity, href = null }]) =>
      needs === undefined ? [] : [{ key: `${key}-${name}`, regio, text: needs, href, within: needsWithin }],
    )
  })
  return found
    .toSorted((a, b) => (a.within === b.within ? 0 : a.within - b.within))
    .map(({ key, regio, text, href }) => ({ key, regio, text, href }))
}

/** By what is typed of the name of the region, in any spelling. */
export function searchBord(rows: BordRow[], typed: string): BordRow[] {
  const wanted = searchKey(typed)
  return rows.filter(({ regio }) => searchKey(regio).includes(wanted))
}

/** By a column; what has nothing there comes last. An unknown column leaves the order of the names. */
export function sortBord(rows: BordRow[], column: string): BordRow[] {
  const place = ({ cells }: BordRow) => (Object.hasOwn(cells, column) ? (cells[column]?.sort ?? 0) : Infinity)
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
