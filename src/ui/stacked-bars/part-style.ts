interface PartStyle {
  color: string
  /** Colour of a number on top of it. */
  ink: string
  /** Lines over the colour: angle in degrees, or none. */
  hatch: { angle: number; color: string } | null
}

const DARK = '#26221d'
const LIGHT = '#ffffff'

/** From one end of a scale to the other: brick to green, with hatching so that colour is not needed. */
const STRONG_BRICK: PartStyle = { color: '#8c3a1b', ink: LIGHT, hatch: null }
const SOFT_BRICK: PartStyle = { color: '#edbb9d', ink: DARK, hatch: { angle: 45, color: '#b96a41' } }
const MIDDLE: PartStyle = { color: '#efe7d8', ink: DARK, hatch: null }
const SOFT_GREEN: PartStyle = { color: '#b9d8cc', ink: DARK, hatch: { angle: -45, color: '#5c9484' } }
const STRONG_GREEN: PartStyle = { color: '#1d5b50', ink: LIGHT, hatch: null }

const SCALES: Record<number, PartStyle[]> = {
  1: [STRONG_GREEN],
  2: [STRONG_BRICK, STRONG_GREEN],
  3: [STRONG_BRICK, MIDDLE, STRONG_GREEN],
  4: [STRONG_BRICK, SOFT_BRICK, SOFT_GREEN, STRONG_GREEN],
}
const FIVE: PartStyle[] = [STRONG_BRICK, SOFT_BRICK, MIDDLE, SOFT_GREEN, STRONG_GREEN]

export function partStyle(index: number, count: number): PartStyle {
  const scale = SCALES[count] ?? FIVE
  return scale[index % scale.length] ?? MIDDLE
}
