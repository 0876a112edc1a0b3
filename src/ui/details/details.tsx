import type { ReactNode } from 'react'

interface DetailsProps {
  summary: ReactNode
  open?: boolean | undefined
  children: ReactNode
}

export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="tw-details" open={open}>
      <summary className="tw-details__summary">{summary}</summary>
      <div className="tw-details__content">{children}</div>
    </details>
  )
}
