import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { accountPanel } from './panels/mijn-account.tsx'
import { routes } from './routes.ts'
import { title } from './texts/programma.ts'

export type {} from './model/announcements.ts'

export { demoProgramma } from './demo.ts'
export { planDagindeling } from './model/dagindeling.ts'
export type { SjabloonVersie } from './model/eigen-sjabloon.ts'
export { bijeenkomstName, onderdeelName, themaName } from './model/names.ts'
export { plaatsenField } from './model/plaatsen-form.ts'
export { findSjabloon, sjablonen } from './model/sjabloon.ts'
export { themas, type Thema } from './model/thema.ts'
export { programmasForRegio } from './store/of-regio.ts'
export { loadProgrammaSjabloon } from './store/sjabloon.ts'

/** Several regions that hold the conversation together: who, how long, from which template, and how far they are. */
export const programma: Room = {
  name: 'programma',
  routes,
  menu: [{ href: '/programma', label: title('list') }],
  panels: [accountPanel],
  demo,
}
