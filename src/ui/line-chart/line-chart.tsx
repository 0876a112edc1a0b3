import { scaleLinear, scalePoint } from 'd3-scale'
import type { Lang } from '../../platform/text/index.ts'
import { formatNumber } from '../../platform/text/index.ts'
import { ChartFigure } from '../chart/chart-figure.tsx'
import { shownNumber } from '../chart/shown-number.ts'
import { texts } from '../chart/texts.ts'
import { LineLegend } from './line-legend.tsx'
import { LineSeries } from './line-series.tsx'

export interface LineChartSeries {
  label: string
  /** In the order of the axis; `y` is null when the figure is unknown, and the line is broken there. */
  points: readonly { x: string; y: number | null }[]
}

interface LineChartProps {
  title: string
  description: string
  unit: string
  series: readonly LineChartSeries[]
  lang: Lang
}

const HEIGHT = 240
const TOP = 24
const AXIS = 30
const MAX_X_LABELS = 5

/** Widths are percentages and texts are pixels, so the letters are as large on a phone as on a desk. */
export function LineChart({ title, description, unit, series, lang }: LineChartProps) {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))]
  const highest = Math.max(1, ...series.flatMap(({ points }) => points.map(({ y }) => y ?? 0)))
  const x = scalePoint(xs, [7, 93])
  const y = scaleLinear([0, highest], [HEIGHT, TOP]).nice(4)
  const ticks = y.ticks(4)
  const tickTexts = ticks.map((tick) => formatNumber(tick, lang))
  const gutter = Math.max(...tickTexts.map((text) => text.length)) * 8 + 6
  const columns = [
    { key: 'x', label: texts[lang].period },
    ...series.map(({ label }) => ({ key: label, label, numeric: true })),
  ]
  const rows = xs.map((name) => ({
    key: name,
    cells: Object.fromEntries([
      ['x', name],
      ...series.map(({ label, points }) => [
        label,
        shownNumber(points.find((point) => point.x === name)?.y ?? null, lang),
      ]),
    ]),
  }))
  return (
    <ChartFigure
      title={title}
      description={description}
      unit={unit}
      lang={lang}
      columns={columns}
      rows={rows}
      legend={series.length > 1 && <LineLegend labels={series.map(({ label }) => label)} />}
    >
      <div className="tw-line-chart">
        <svg width={gutter} height={HEIGHT + AXIS} className="tw-chart__texts">
          {ticks.map((tick, index) => (
            <text key={tick} x={gutter - 6} y={y(tick) + 5} textAnchor="end">
              {tickTexts[index]}
            </text>
          ))}
        </svg>
        <svg width="100%" height={HEIGHT + AXIS} className="tw-line-chart__plot tw-chart__texts">
          {ticks.map((tick) => (
            <line key={tick} className="tw-chart__grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          ))}
          {labelled(xs).map((name) => (
            <text key={name} x={`${x(name) ?? 0}%`} y={HEIGHT + 22} textAnchor="middle">
              {name}
            </text>
          ))}
          {series.map(({ label, points }, index) => (
            <LineSeries
              key={label}
              index={index}
              height={HEIGHT}
              points={points.map((point) => ({
                x: x(point.x) ?? 0,
                y: point.y === null ? null : y(point.y),
              }))}
              lastText={series.length === 1 ? shownNumber(points.at(-1)?.y ?? null, lang) : null}
            />
          ))}
        </svg>
      </div>
    </ChartFigure>
  )
}

/** As many names under the axis as fit on a phone, evenly spread and counted back from the last. */
function labelled(xs: string[]): string[] {
  const step = Math.max(1, Math.ceil((xs.length - 1) / (MAX_X_LABELS - 1)))
  return xs.filter((_, index) => (xs.length - 1 - index) % step === 0)
}
