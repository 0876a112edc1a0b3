import type { InEveryLanguage } from '../text/index.ts'
import type { ColumnCell, ColumnContext, ColumnPlace, ShownColumn } from './column-place.ts'
import type { Rq } from './request.ts'

export interface TableColumn {
  place: ColumnPlace
  name: string
  label: InEveryLanguage
  /** All cells of this column in one statement: counts, never persons. */
  load(rq: Rq, context: ColumnContext): Promise<ColumnCell[]>
}

/** The columns of all rooms for one table, in the order of the rooms. */
export async function loadColumns(
  columns: readonly TableColumn[],
  rq: Rq,
  place: ColumnPlace,
  context: ColumnContext,
): Promise<ShownColumn[]> {
  const shown: ShownColumn[] = []
  for (const column of columns) {
    if (column.place !== place) continue
    const cells = await column.load(rq, context)
    shown.push({
      name: column.name,
      label: column.label(rq.lang),
      cells: new Map(cells.map((cell) => [cell.row, cell])),
    })
  }
  return shown
}
