const SHAPES = {
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 7.2v4M8 4.6v.4',
  ok: 'M2.5 8.5l3.8 3.8 7.2-8',
  attention: 'M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.3',
  late: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 4.4V8l2.6 1.8',
  stopped: 'M5.2 1.7h5.6l3.5 3.5v5.6l-3.5 3.5H5.2l-3.5-3.5V5.2zM5.4 8h5.2',
  neutral: 'M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4',
  external: 'M6.2 3.5H3v9.5h9.5V9.8M9 2.5h4.5V7M13.2 2.8 7.4 8.6',
  forward: 'M2.5 8h10.5M8.8 3.6 13.2 8l-4.4 4.4',
  back: 'M13.5 8H3M7.2 3.6 2.8 8l4.4 4.4',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M10.6 10.6l3.4 3.4',
  menu: 'M2 4h12M2 8h12M2 12h12',
} as const

export type IconName = keyof typeof SHAPES

/** A drawing beside words that already say the same: hidden for screen readers, never alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="tw-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
