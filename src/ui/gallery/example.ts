import type { ReactNode } from 'react'

/** One state of a component, shown in the gallery and held against the tests. */
export interface Example {
  name: string
  node: ReactNode
}
