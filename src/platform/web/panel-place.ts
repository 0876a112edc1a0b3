import type { ComponentType } from 'react'

/**
 * A page that lower rooms add to: a region's page, a gesprek's page, the facilitator's desk, where somebody types a sign-up code, a participant's own page,
 * the page where somebody who signed in starts, the list of invented people of the demo.
 * The lower room's door exports the panel, site.ts joins them.
 */
export type PanelPlace =
  'start' | 'regio' | 'gesprek' | 'gesprek-beheer' | 'meedoen' | 'mijn-deelname' | 'mijn-account' | 'demo'

/** Ids of what the page is about. */
export interface PanelContext {
  regioId?: string
  gesprekId?: string
  deelnemerId?: string
}

export interface ShownPanel {
  name: string
  View: ComponentType
}
