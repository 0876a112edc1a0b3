import type { Room } from '../../platform/web/index.ts'
import { routes } from './routes.ts'

export { planDagindeling } from './model/dagindeling.ts'
export { bijeenkomstName, onderdeelName, sjabloonName, themaName } from './model/names.ts'
export { findSjabloon, sjablonen } from './model/sjabloon.ts'
export { themas } from './model/thema.ts'

export const programma: Room = {
  name: 'programma',
  routes,
}
