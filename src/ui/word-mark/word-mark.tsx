/** A path that winds to an open door. The name beside it is text, so the drawing is hidden for readers. */
export function WordMark({ name }: { name: string }) {
  return (
    <span className="tw-word-mark">
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
        <path className="tw-word-mark__house" d="M24 5 42 20v17a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V20z" />
        <path className="tw-word-mark__roof" d="M3 22 24 4l21 18" />
        <path className="tw-word-mark__door" d="M19 39V27a5 5 0 0 1 10 0v12z" />
        <path className="tw-word-mark__path" d="M24 38c0 4.5-9 2.5-10 6.5" />
      </svg>
      <span className="tw-word-mark__name">{name}</span>
    </span>
  )
}
