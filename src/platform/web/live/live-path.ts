import type { Action } from '../../access/index.ts'

/** A path at which the browser hears that a page changed. Nothing is told there: the page itself is asked for again. */
export interface LivePath {
  /** Dutch, with the scope of the action as a parameter: `/gesprek/:gesprek/…/live`. */
  path: string
  /** Who may listen; asked again every 20 seconds. */
  action: Action
  /** Which link or code of this browser counts here. */
  capability?: string
}
