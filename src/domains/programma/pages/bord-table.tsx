import type { ReactNode } from 'react'
import type { ColumnCell } from '../../../platform/web/index.ts'
import { ButtonLink, EmptyState, Link, Steps, Table, usePage } from '../../../ui/index.ts'
import type { BordRow } from '../model/bord.ts'
import { bordTexts } from '../texts/bord.ts'

interface BordTableProps {
  columns: { name: string; label: string }[]
  rows: BordRow[]
  path: string
}

export function BordTable({ columns, rows, path }: BordTableProps) {
  const t = bordTexts(usePage().lang)
  return (
    <Table
      caption={t.tabel(rows.length)}
      columns={[
        { key: 'regio', label: t.regio },
        ...columns.map(({ name, label }) => ({ key: name, label })),
      ]}
      rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, columns, t.nogGeen) }))}
      empty={
        <EmptyState title={t.leeg} action={<ButtonLink href={path}>{t.alles}</ButtonLink>}>
          {t.leegUitleg}
        </EmptyState>
      }
    />
  )
}

function cellsOf(row: BordRow, columns: { name: string }[], nogGeen: string): Record<string, ReactNode> {
  const first = columns[0]
  const rowHref = (first && row.cells[first.name]?.href) ?? `/regio/${row.regioSlug}`
  const shown = columns.flatMap(({ name }) => {
    const cell = row.cells[name]
    return cell === undefined ? [] : [[name, <Cell key={name} cell={cell} rowHref={rowHref} />] as const]
  })
  return {
    regio: <Link href={rowHref}>{row.regio}</Link>,
    ...(row.gesprek === null && first && { [first.name]: nogGeen }),
    ...Object.fromEntries(shown),
  }
}

/** A link only where it leads to something else than the name of the row does. */
function Cell({ cell: { text, href, steps }, rowHref }: { cell: ColumnCell; rowHref: string }) {
  if (steps !== undefined) return <Steps {...steps} label={text} />
  return href === undefined || href === rowHref ? text : <Link href={href}>{text}</Link>
}
