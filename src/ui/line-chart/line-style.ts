interface LineStyle {
  color: string
  dash: string | undefined
  /** Drawn around 0,0. */
  marker: string
}

/** Each line differs in colour, dash and marker, so that it can be told apart without colour. */
const STYLES: LineStyle[] = [
  { color: '#1d5b50', dash: undefined, marker: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z' },
  { color: '#a4431f', dash: '7 5', marker: 'M-4.5-4.5h9v9h-9z' },
  { color: '#3f4d8c', dash: '2 5', marker: 'M0-6 5.5 4.5h-11z' },
  { color: '#6d4a12', dash: '11 4 2 4', marker: 'M0-6 6 0 0 6-6 0z' },
]

const [FIRST] = STYLES as [LineStyle]

export function lineStyle(index: number): LineStyle {
  return STYLES[index % STYLES.length] ?? FIRST
}
