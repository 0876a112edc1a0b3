import type { ReactNode } from 'react'

export interface TableColumn {
  key: string
  label: string
  numeric?: boolean | undefined
}

export interface TableRow {
  key: string
  cells: Record<string, ReactNode>
}

interface TableProps {
  caption: ReactNode
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** Shown instead of the table when there is nothing in it. */
  empty?: ReactNode | undefined
}

/**
 * The first column names the row. On a phone each row of three cells or more becomes a card through CSS; the roles are spelled out
 * because browsers drop table semantics as soon as the display of a table changes.
 */
export function Table({ caption, columns, rows, empty }: TableProps) {
  if (rows.length === 0 && empty !== undefined) return <div className="tw-table-empty">{empty}</div>
  return (
    <table
      className={columns.length > 2 ? 'utrecht-table tw-table tw-table--cards' : 'utrecht-table tw-table'}
      role="table"
    >
      <caption className="utrecht-table__caption">{caption}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" role="columnheader" className={cellClass('header-cell', numeric)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} className="utrecht-table__row" role="row">
            {columns.map(({ key, label, numeric }, index) =>
              index === 0 ? (
                <th key={key} scope="row" role="rowheader" className={cellClass('cell', numeric)}>
                  {row.cells[key]}
                </th>
              ) : (
                <td key={key} role="cell" data-label={label} className={cellClass('cell', numeric)}>
                  {row.cells[key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(part: 'header-cell' | 'cell', numeric = false): string {
  const base = `utrecht-table__${part}`
  return numeric ? `${base} ${base}--numeric-column` : base
}
