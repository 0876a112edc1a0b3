import { partStyle } from './part-style.ts'

interface PartPatternProps {
  id: string
  index: number
  count: number
}

/** The fill of one part: its colour with its hatching. */
export function PartPattern({ id, index, count }: PartPatternProps) {
  const { color, hatch } = partStyle(index, count)
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={hatch ? `rotate(${hatch.angle})` : undefined}
    >
      <rect width="7" height="7" fill={color} />
      {hatch && <rect width="2" height="7" fill={hatch.color} />}
    </pattern>
  )
}
