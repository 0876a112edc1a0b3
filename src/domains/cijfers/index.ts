import type { Room } from '../../platform/web/index.ts'
import { landelijkPanel } from './pages/landelijk-panel.tsx'
import { themaPanel } from './pages/thema-panel.tsx'
import { routes } from './routes.ts'
import { texts } from './texts/index.ts'

export const cijfers: Room = {
  name: 'cijfers',
  routes,
  menu: [{ href: '/cijfers', label: (lang) => texts[lang].menu }],
  panels: [landelijkPanel('regio'), landelijkPanel('gesprek'), themaPanel],
}
