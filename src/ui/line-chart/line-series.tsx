import { line } from 'd3-shape'
import { lineStyle } from './line-style.ts'

interface LineSeriesProps {
  index: number
  height: number
  /** `x` in percent of the width, `y` in pixels. */
  points: readonly { x: number; y: number | null }[]
  /** The last value, written at the end of the line. */
  lastText: string | null
}

const drawLine = line<{ x: number; y: number | null }>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x)
  .y(({ y }) => y ?? 0)
  .digits(2)

export function LineSeries({ index, height, points, lastText }: LineSeriesProps) {
  const { color, dash, marker } = lineStyle(index)
  const last = points.at(-1)
  const highestNearEnd = Math.min(...points.slice(-3).map(({ y }) => y ?? height))
  return (
    <>
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path
          d={drawLine(points) ?? ''}
          fill="none"
          stroke={color}
          strokeWidth="3"
          strokeDasharray={dash}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {points.map(
        ({ x, y }) =>
          y !== null && (
            <svg key={x} x={`${x}%`} y={y} overflow="visible">
              <path d={marker} fill={color} className="tw-line-chart__marker" />
            </svg>
          ),
      )}
      {lastText !== null && last?.y != null && (
        <text className="tw-line-chart__last" x={`${last.x + 7}%`} y={highestNearEnd - 14} textAnchor="end">
          {lastText}
        </text>
      )}
    </>
  )
}
