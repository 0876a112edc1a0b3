import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: ReactNode
  /** Why it is empty and what will come here. */
  children: ReactNode
  /** A ButtonLink or Link to what can be done now. */
  action?: ReactNode | undefined
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="tw-empty-state">
      <p className="tw-empty-state__title">{title}</p>
      <div className="tw-empty-state__content">{children}</div>
      {action !== undefined && <div className="tw-empty-state__action">{action}</div>}
    </div>
  )
}
