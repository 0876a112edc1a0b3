import { type ComponentType, createElement } from 'react'
import type { Rq } from './request.ts'

/**
 * A page that lower rooms add to: a region's page, a gesprek's page, the facilitator's desk, a participant's own page,
 * the page where somebody who signed in starts, the list of invented people of the demo.
 * The lower room's door exports the panel, site.ts joins them.
 */
export type PanelPlace = 'start' | 'regio' | 'gesprek' | 'gesprek-beheer' | 'mijn-deelname' | 'mijn-account' | 'demo'

/** Ids of what the page is about. */
export interface PanelContext {
  regioId?: string
  gesprekId?: string
  deelnemerId?: string
}

export interface Panel {
  place: PanelPlace
  name: string
  /** Reads what this viewer may see; null leaves the panel out. */
  load(rq: Rq, context: PanelContext): Promise<ShownPanel | null>
}

export interface ShownPanel {
  name: string
  View: ComponentType
}

/** Binds a view to what was projected for this viewer. */
export function panel<M>(
  place: PanelPlace,
  name: string,
  load: (rq: Rq, context: PanelContext) => Promise<M | null>,
  View: ComponentType<{ model: M }>,
): Panel {
  return {
    place,
    name,
    async load(rq, context) {
      const model = await load(rq, context)
      return model === null ? null : { name, View: () => createElement(View, { model }) }
    },
  }
}
