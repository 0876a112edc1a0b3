import { type ComponentType, createElement } from 'react'
import type { PanelContext, PanelPlace, ShownPanel } from './panel-place.ts'
import type { Rq } from './request.ts'

export interface Panel {
  place: PanelPlace
  name: string
  /** Reads what this viewer may see; null leaves the panel out. */
  load(rq: Rq, context: PanelContext): Promise<ShownPanel | null>
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
