import { formatNumber, type Lang } from '../../platform/text/index.ts'
import { partStyle } from './part-style.ts'

interface StackedBarProps {
  values: number[]
  patternId: (index: number) => string
  lang: Lang
}

const HEIGHT = 30
/** Percent of the width that a number needs on a phone. */
const ROOM_FOR_NUMBER = 8

export function StackedBar({ values, patternId, lang }: StackedBarProps) {
  const total = values.reduce((sum, value) => sum + value, 0)
  const starts = values.map((_, index) => values.slice(0, index).reduce((sum, value) => sum + value, 0))
  const percent = (value: number) => Math.round((value / total) * 10_000) / 100
  return (
    <svg className="tw-stacked-bar" width="100%" height={HEIGHT}>
      {values.map((value, index) => {
        if (value === 0) return null
        const { color, ink } = partStyle(index, values.length)
        const start = percent(starts[index] ?? 0)
        return (
          <g key={index}>
            <rect
              className="tw-stacked-bar__part"
              x={`${start}%`}
              width={`${percent(value)}%`}
              height={HEIGHT}
              fill={`url(#${patternId(index)})`}
            />
            {percent(value) >= ROOM_FOR_NUMBER && (
              <text
                x={`${start + percent(value) / 2}%`}
                y={HEIGHT / 2 + 5}
                textAnchor="middle"
                fill={ink}
                stroke={color}
                strokeWidth="5"
                paintOrder="stroke"
              >
                {formatNumber(value, lang)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
