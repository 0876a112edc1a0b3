/** A table to which lower rooms add columns: the board of a programme, and its overview of one year. */
export type ColumnPlace = 'programma-bord' | 'programma-jaar'

/** What the table is about. */
export interface ColumnContext {
  programmaId: string
  /** Of the overview of one year: the days from which and until which things count. */
  jaar?: { van: string; tot: string }
}

export interface ColumnCell {
  /** Id of the gesprek in whose row this stands. */
  row: string
  text: string
  /** The region of the row; the column that says how far a gesprek is tells it, the others follow. */
  under?: string
  /** For sorting by this column: the lowest first. */
  sort?: number
  href?: string
  /** One sentence: what asks for attention today. */
  needs?: string
  /** Days left for it: what is late comes before what can wait. */
  needsWithin?: number
  /** Drawn as a bar: how far it is, counted from 1. */
  steps?: { current: number; total: number }
  /** What is listed under the text, one thing a line. */
  lines?: string[]
}

export interface ShownColumn {
  name: string
  label: string
  /** By row; a row without a cell is empty here. */
  cells: ReadonlyMap<string, ColumnCell>
}
