import type { ReactNode } from 'react'

interface ParagraphProps {
  /** Opening paragraph of a page: larger, once per page. */
  lead?: boolean | undefined
  children: ReactNode
}

export function Paragraph({ lead = false, children }: ParagraphProps) {
  return (
    <p className={lead ? 'utrecht-paragraph utrecht-paragraph--lead' : 'utrecht-paragraph'}>{children}</p>
  )
}
