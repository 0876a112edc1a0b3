import { scaleLinear } from 'd3-scale'
import type { Lang } from '../../platform/text/index.ts'
import { ChartFigure } from '../chart/chart-figure.tsx'
import { shownNumber } from '../chart/shown-number.ts'
import { texts } from '../chart/texts.ts'

export interface BarChartCategory {
  label: string
  /** Null when the figure is unknown or may not be shown. */
  value: number | null
  /** Said instead of "onbekend" when there is no value. */
  note?: string | undefined
}

interface BarChartProps {
  title: string
  description: string
  categories: readonly BarChartCategory[]
  unit?: string | undefined
  lang: Lang
}

/** Bars start at zero and carry their number, so that nobody has to measure with the eye. */
export function BarChart({ title, description, categories, unit, lang }: BarChartProps) {
  const highest = Math.max(1, ...categories.map(({ value }) => value ?? 0))
  const width = scaleLinear([0, highest], [0, 100])
  const shown = categories.map((category) => ({
    ...category,
    text: category.value === null && category.note ? category.note : shownNumber(category.value, lang),
  }))
  const columns = [
    { key: 'label', label: texts[lang].category },
    { key: 'value', label: unit ?? texts[lang].value, numeric: true },
  ]
  const rows = shown.map(({ label, text }) => ({ key: label, cells: { label, value: text } }))
  return (
    <ChartFigure
      title={title}
      description={description}
      unit={unit}
      lang={lang}
      columns={columns}
      rows={rows}
    >
      {shown.map(({ label, value, text }) => (
        <div key={label} className="tw-bar">
          <div className="tw-bar__label">
            <span>{label}</span>
            <strong>{text}</strong>
          </div>
          <svg className="tw-bar__picture" width="100%" height="18">
            <rect className="tw-bar__track" width="100%" height="18" rx="4" />
            {value !== null && (
              <rect className="tw-bar__value" width={`${width(value)}%`} height="18" rx="4" />
            )}
          </svg>
        </div>
      ))}
    </ChartFigure>
  )
}
