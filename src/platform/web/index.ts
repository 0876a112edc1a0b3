export {
  file,
  invalid,
  notFound,
  page,
  redirect,
  type Crumb,
  type Outcome,
  type PageContact,
} from './outcome.ts'
export type { ColumnCell, ShownColumn } from './column-place.ts'
export type { TableColumn } from './columns.ts'
export type { PanelContext, ShownPanel } from './panel-place.ts'
export { panel, type Panel } from './panel.ts'
export { get, post, type Route } from './route.ts'
export type { DemoPart } from './demo-part.ts'
export type { Room } from './room.ts'
export type { Rq } from './request.ts'
