import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { handlers } from './jobs/after-announcement.ts'
import { mailOwner } from './jobs/mail-owner.ts'
import { remind } from './jobs/remind.ts'
import { wipeAddresses } from './jobs/wipe-addresses.ts'
import { capability } from './model/owner-link.ts'
import { bordColumns } from './panels/bord.ts'
import { demoPanel } from './panels/demo.tsx'
import { deskPanel } from './panels/gesprek-beheer.tsx'
import { gesprekPanel } from './panels/gesprek.tsx'
import { ownPanel } from './panels/mijn-deelname.tsx'
import { regioPanel } from './panels/regio.tsx'
import { startPanel } from './panels/start.tsx'
import { themaPanel } from './panels/thema.tsx'
import { routes } from './routes.ts'
import { title } from './texts/index.ts'

export type {} from './model/announcements.ts'

/** The improvement agenda: what a region agreed to do, whether it happens, and whether it helped. */
export const verbeteragenda: Room = {
  name: 'verbeteragenda',
  routes,
  menu: [{ href: '/verbeteragenda', label: title('list') }],
  panels: [startPanel, regioPanel, gesprekPanel, deskPanel, ownPanel, demoPanel, themaPanel],
  columns: bordColumns,
  handlers,
  jobs: [mailOwner, remind, wipeAddresses],
  capabilities: [{ name: capability, home: '/mijn-actie' }],
  demo,
}
