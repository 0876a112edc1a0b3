import { lineStyle } from './line-style.ts'

export function LineLegend({ labels }: { labels: readonly string[] }) {
  return (
    <ul className="tw-chart__legend">
      {labels.map((label, index) => {
        const { color, dash, marker } = lineStyle(index)
        return (
          <li key={label} className="tw-chart__legend-item">
            <svg width="36" height="16" viewBox="-18 -8 36 16">
              <path d="M-18 0h36" stroke={color} strokeWidth="3" strokeDasharray={dash} />
              <path d={marker} fill={color} className="tw-line-chart__marker" />
            </svg>
            {label}
          </li>
        )
      })}
    </ul>
  )
}
