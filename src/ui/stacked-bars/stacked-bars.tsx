import { useId } from 'react'
import { formatNumber, type Lang } from '../../platform/text/index.ts'
import { ChartFigure } from '../chart/chart-figure.tsx'
import { texts } from '../chart/texts.ts'
import { PartPattern } from './part-pattern.tsx'
import { StackedBar } from './stacked-bar.tsx'

export interface StackedBarsRow {
  label: string
  /** The same labels in the same order in every row; empty when the numbers may not be shown. */
  parts: readonly { label: string; value: number }[]
  /** For instance "te weinig antwoorden om te laten zien". */
  note?: string | undefined
}

interface StackedBarsProps {
  title: string
  description: string
  rows: readonly StackedBarsRow[]
  unit?: string | undefined
  lang: Lang
}

/** How the answers to each question are divided. Each bar is 100 % of its own row; numbers are counts. */
export function StackedBars({ title, description, rows, unit, lang }: StackedBarsProps) {
  const id = `patroon${useId()}`
  const labels = [...new Set(rows.flatMap(({ parts }) => parts.map(({ label }) => label)))]
  const patternId = (index: number) => `${id}-${index}`
  const columns = [
    { key: 'rij', label: texts[lang].category },
    ...labels.map((label, index) => ({ key: `deel-${index}`, label, numeric: true })),
    { key: 'samen', label: texts[lang].total, numeric: true },
  ]
  return (
    <ChartFigure
      title={title}
      description={description}
      unit={unit}
      lang={lang}
      columns={columns}
      rows={rows.map((row) => ({ key: row.label, cells: tableCells(row, labels, lang) }))}
      legend={<Legend labels={labels} patternId={patternId} />}
    >
      {rows.map(({ label, parts, note }) => (
        <div key={label} className="tw-bar">
          <div className="tw-bar__label">{label}</div>
          {total(parts) > 0 && (
            <StackedBar values={valuesOf(parts, labels)} patternId={patternId} lang={lang} />
          )}
          {note !== undefined && <div className="tw-bar__note">{note}</div>}
        </div>
      ))}
    </ChartFigure>
  )
}

type Parts = StackedBarsRow['parts']

function Legend({ labels, patternId }: { labels: readonly string[]; patternId: (index: number) => string }) {
  return (
    <ul className="tw-chart__legend">
      {labels.map((label, index) => (
        <li key={label} className="tw-chart__legend-item">
          <svg width="22" height="16">
            <defs>
              <PartPattern id={patternId(index)} index={index} count={labels.length} />
            </defs>
            <rect
              className="tw-stacked-bar__swatch"
              width="22"
              height="16"
              fill={`url(#${patternId(index)})`}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function tableCells({ label, parts, note = '' }: StackedBarsRow, labels: readonly string[], lang: Lang) {
  const values = valuesOf(parts, labels).map((value, index) => [`deel-${index}`, formatNumber(value, lang)])
  return parts.length === 0
    ? { rij: label, samen: note }
    : { rij: label, ...Object.fromEntries(values), samen: formatNumber(total(parts), lang) }
}

function valuesOf(parts: Parts, labels: readonly string[]): number[] {
  return labels.map((label) => parts.find((part) => part.label === label)?.value ?? 0)
}

function total(parts: Parts): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}
