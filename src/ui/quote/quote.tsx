import type { ReactNode } from 'react'

interface QuoteProps {
  /** Who said it, as a function or group: never a name of a child, parent or foster parent. */
  source?: ReactNode | undefined
  children: ReactNode
}

export function Quote({ source, children }: QuoteProps) {
  return (
    <figure className="tw-quote">
      <blockquote className="utrecht-blockquote">{children}</blockquote>
      {source !== undefined && <figcaption className="tw-quote__source">{source}</figcaption>}
    </figure>
  )
}
