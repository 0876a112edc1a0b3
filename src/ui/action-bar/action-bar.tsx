import type { ReactNode } from 'react'

/** Buttons in a row, the main one first. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}
