import type { ComponentType } from 'react'

/**
 * A page that lower rooms add to: a region's page, a gesprek's page, the facilitator's desk, one meeting for its team, the meetings in the list of what to prepare, where somebody types a sign-up code, the meetings in the form of signing up, a participant's own page,
 * the page where somebody who signed in starts, the list of invented people of the demo; a programme's public page, the seats and
 * the followers of its template, and one theme.
 * The lower room's door exports the panel, site.ts joins them.
 */
export type PanelPlace =
  | 'programma'
  | 'programma-plaatsen'
  | 'programma-sjabloon'
  | 'thema'
  | 'start'
  | 'regio'
  | 'gesprek'
  | 'gesprek-beheer'
  | 'bijeenkomst'
  | 'gesprek-opzet'
  | 'meedoen'
  | 'meedoen-dagen'
  | 'mijn-deelname'
  | 'mijn-account'
  | 'demo'

/** Ids of what the page is about. */
export interface PanelContext {
  regioId?: string
  gesprekId?: string
  bijeenkomstId?: string
  deelnemerId?: string
  programmaId?: string
  /** Code of one of the seven themes. */
  thema?: string
}

export interface ShownPanel {
  name: string
  View: ComponentType
}
