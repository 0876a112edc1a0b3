import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'

export type StatusKind = 'neutral' | 'ok' | 'attention' | 'late' | 'stopped'

interface StatusProps {
  kind: StatusKind
  children: ReactNode
}

/** Words, a shape and a colour together: never colour alone. */
export function Status({ kind, children }: StatusProps) {
  return (
    <span className={`utrecht-status-badge tw-status tw-status--${kind}`}>
      <Icon name={kind} />
      {children}
    </span>
  )
}
