import { Fragment } from 'react'
import type { ShownPanel } from '../../../platform/web/index.ts'

export function ShownPanels({ panels }: { panels: ShownPanel[] }) {
  return panels.map(({ name, View }) => (
    <Fragment key={name}>
      <View />
    </Fragment>
  ))
}
